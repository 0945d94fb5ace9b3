import { describe, expect, it } from '@jest/globals';
import { readStaffText, wrongWithStaffText } from './staff-text-rule.js';

describe('a text by staff', () => {
  it.each([
    'Please bring your insurance card.',
    'Erste Zeile\nzweite Zeile\r\ndritte',
    'مرحبا',
    '请带上医保卡 👍🏽',
    'Reply STOP to opt out',
    'x'.repeat(1_530),
  ])('is fine: %j', (text) => {
    expect(wrongWithStaffText(text)).toBeUndefined();
  });

  it.each([
    [undefined, 'invalid'],
    [7, 'invalid'],
    ['', 'too_short'],
    [' \n ', 'too_short'],
    ['a\u0000b', 'invalid'],
    ['a\ud800', 'invalid'],
    ['x'.repeat(1_531), 'too_long'],
    ['é́ж'.repeat(300), 'too_long'],
    ['x'.repeat(1_000_000), 'too_long'],
    ['Reply CANCEL to cancel your appointment', 'invalid'],
  ])('is not: %j', (text, code) => {
    expect(wrongWithStaffText(text)).toMatchObject({ code });
  });

  it('is sent in plain characters, without spaces around it', () => {
    expect(readStaffText('  “Hello”\r\nthere… \n')).toBe('"Hello"\nthere...');
  });
});
