import { describe, expect, it } from '@jest/globals';
import { kindOfFile } from './file-kind.js';

const utf8 = (text) => new TextEncoder().encode(text);

describe('a file of a calendar', () => {
  it.each([
    ['as most write it', utf8('BEGIN:VCALENDAR\r\nVERSION:2.0')],
    ['with a mark in front', utf8('\uFEFFBEGIN:VCALENDAR\n')],
    ['in lower case, behind an empty line', utf8('\nbegin:vcalendar\n')],
    ['in UTF-16', Buffer.from('\uFEFFBEGIN:VCALENDAR', 'utf16le')],
  ])('is recognized %s', (_how, bytes) => expect(kindOfFile(bytes)).toBe('calendar'));

  it.each(['', 'Subject,Start Date', 'BEGIN:VCARD', 'text, BEGIN:VCALENDAR'])('is not %j', (text) =>
    expect(kindOfFile(utf8(text))).not.toBe('calendar'),
  );
});
