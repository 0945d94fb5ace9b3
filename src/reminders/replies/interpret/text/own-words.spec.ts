import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readReply } from '../reply-intent.js';
import { ownWords } from './own-words.js';

const intent = (text: string): string => readReply(ownWords(text)).intent;

describe('what a person says themselves', () => {
  it.each([
    'https://example.com/yes',
    'HTTPS://EXAMPLE.COM/YES',
    'www.cancel.com',
    'WWW.Cancel.com!',
    'stop.com',
    'Stop.com.',
    'STOP.CO.UK',
    'yes.org',
    'bit.ly/yes',
    't.co/no',
    'stop@gmail.com',
    'yes.no@cancel.org',
    'mailto:yes@example.com',
    '<https://x.co/cancel>',
    '(http://no.example/stop)',
    'confirm.me',
    'go.yes.me',
    'cancel.example.com:8080/x?y=no',
    'http://10.0.0.1/stop',
    'ftp://cancel',
    'cancel.de/?a=yes',
    'myapp://confirm/yes',
    'cancel.clinic',
    'unsubscribe.example.org/stop',
    '> yes',
    '>> [Org] reply Yes\n> No',
    'On Mon, Mar 1, 2027 at 4:00 AM West Side <a@b.co> wrote:\n> reply Yes',
  ])('hears nothing in %j', (text) => {
    expect([intent(text), ownWords(text).replace(/\W/gu, '')]).toEqual(['unclear', '']);
  });

  it.each([
    ['STOP https://x.co/1', 'stop'],
    ['https://x.co/1 STOP', 'stop'],
    ['Stop.Thanks', 'stop'],
    ['Yes https://maps.example/x', 'confirm'],
    ['Yes, see www.cancel.com.', 'confirm'],
    ['No (stop.com)', 'cancel'],
    ['Yes.See you there', 'confirm'],
    ['No.I can not come', 'cancel'],
    ['yes.im coming', 'confirm'],
    ['No.It is too far', 'cancel'],
    ['Yes my mail is no@stop.com', 'confirm'],
    ['Y\u200bes', 'confirm'],
    ['\u202aYes\u202c', 'confirm'],
    ['S\u200bTOP', 'stop'],
    ['ST\u00adOP', 'stop'],
    ['\ufeffstop', 'stop'],
    ['S\u0000T\u0000O\u0000P\u0000', 'stop'],
    ['st\u2060op\ufe0f', 'stop'],
    ['N\u3164o', 'cancel'],
    ['\u{e0059}No', 'cancel'],
    ['👍\ufe0f', 'confirm'],
    ['👍🏽', 'confirm'],
    ['No\u2028\u2028Sent from my iPhone', 'cancel'],
    ['> [Org] You have an appointment. Please reply Yes\nyes', 'confirm'],
    ['>[Org]\n>Please reply Yes\n\nNo', 'cancel'],
    ['yes\n> [Org] You have an appointment. Please reply No', 'confirm'],
    ['“[Org] You have an appointment, reply Yes”\nNo', 'cancel'],
    ['“[Org]\nYou have an appointment, reply Yes”\nNo', 'cancel'],
    ['On Mon, Mar 1, 2027 Org wrote:\n> reply No\n\nYes', 'confirm'],
    ['Yes\n\nOn Mon, Mar 1, 2027 Org wrote:\nreply No to cancel', 'confirm'],
    ['Sí\n\nEl lun, 1 mar 2027, Org escribió:\n> NO para cancelar', 'confirm'],
    ['Yes\n-----Original Message-----\nFrom: Org\nNo to cancel', 'confirm'],
    ['No\n--\nSent from my iPhone', 'cancel'],
    ['No\n-- \nMaria Lopez\n+1 206 555 0100', 'cancel'],
    ['No\nSent from my iPhone', 'cancel'],
    ['No Sent from my iPhone', 'cancel'],
    ['No. sent from my Samsung Galaxy S21', 'cancel'],
    ['No\r\n\r\nSent from Yahoo Mail for iPhone', 'cancel'],
    ['STOP\n\nSent from my T-Mobile 4G LTE Device', 'stop'],
    ['No\nGet Outlook for iOS<https://aka.ms/o0ukef>', 'cancel'],
    ['No\n\nEnviado desde mi iPhone', 'cancel'],
    ['Non\n\nEnvoyé de mon iPhone', 'cancel'],
    ['Nein\nVon meinem iPhone gesendet', 'cancel'],
    ['Yes\n____\nDr. No', 'confirm'],
    ['--\nYes', 'confirm'],
    ['I know', 'unclear'],
    ['no >:(', 'cancel'],
    ['"Yes"', 'confirm'],
  ])('hears in %j: %s', (text, expected) => {
    expect(intent(text)).toBe(expected);
  });

  it('leaves a list of answers as it is', () => {
    for (const text of ['1.yes 2.no', '1. Yes\n2. No', '1.no', '- yes']) expect(ownWords(text)).toBe(text);
  });

  it('keeps the question that ends with an address', () => {
    expect(ownWords('Is it at www.cancel.com?')).toMatch(/^Is it at +\?$/);
  });

  it('reads every text of the corpus as before', () => {
    const directory = new URL('../../../../language/corpus/', import.meta.url);
    const texts = readdirSync(directory)
      .flatMap((file) => readFileSync(new URL(file, directory), 'utf8').split('\n'))
      .filter((line) => line.includes(' | '))
      .map((line) => line.slice(line.indexOf(' | ') + 3).replaceAll('\\n', '\n'));
    expect(texts.length).toBeGreaterThan(3000);
    const shortened = texts.filter((text) => ownWords(text) !== text);
    expect(shortened).not.toEqual([]);
    expect(shortened.filter((text) => intent(text) !== readReply(text).intent)).toEqual([]);
  });

  it('takes time in proportion to the length of a text', () => {
    const long = 200_000;
    for (const part of [
      ' ',
      'a',
      '.',
      'a.',
      '@',
      'a@',
      '-',
      '>',
      '> ',
      '"',
      '“',
      'sent from my ',
      'www.',
      ':/',
      'http://',
      '\n',
      '\u200b',
      '1.',
      'on  wrote ',
    ])
      expect(ownWords(part.repeat(long / part.length)).length).toBeLessThanOrEqual(long);
  });
});
