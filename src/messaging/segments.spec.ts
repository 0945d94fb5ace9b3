import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { countedGrowth } from '../../test/growth/counted-growth.js';
import { LINEAR } from '../../test/growth/growth-case.js';
import { countSegments, toPlainCharacters } from './segments.js';

const GROWTH = await countedGrowth('segments');

describe('the number of segments', () => {
  it.each([
    ['', 1, 'GSM-7'],
    ['a'.repeat(160), 1, 'GSM-7'],
    ['a'.repeat(161), 2, 'GSM-7'],
    ['a'.repeat(306), 2, 'GSM-7'],
    ['a'.repeat(307), 3, 'GSM-7'],
    ['['.repeat(80), 1, 'GSM-7'],
    ['['.repeat(81), 2, 'GSM-7'],
    ['['.repeat(153), 3, 'GSM-7'],
    [`${'a'.repeat(152)}[${'a'.repeat(152)}`, 3, 'GSM-7'],
    ['é à ù ñ ü Ç', 1, 'GSM-7'],
    ['í'.repeat(70), 1, 'UCS-2'],
    ['í'.repeat(71), 2, 'UCS-2'],
    ['ж'.repeat(134), 2, 'UCS-2'],
    ['ж'.repeat(135), 3, 'UCS-2'],
    ['👍'.repeat(35), 1, 'UCS-2'],
    ['👍'.repeat(36), 2, 'UCS-2'],
  ])('of %j is %d in %s', (text, segments, encoding) => {
    expect(countSegments(text)).toEqual({ segments, encoding });
  });

  it('is that of sms-segments-calculator for every text', () => {
    const piece = fc.constantFrom(
      ...'aZ09 .\'"@£$ñÑÇçéèàíóúêûœß[]{}\\^~|€\f\n\r`’“–…•\u202f\u00a0\tжЖאبみ語한ａ¿¡ªº',
      ...['👍', '👨‍👩‍👧', '🇫🇷', 'e\u0301', 'สวั', 'ന്ത്യ', '\r\n', '\ud83d', 'ᄀ', 'ᆨ', 'ΐ', 'İ', '\u0000'],
    );
    // One or two of each class of characters that hang together, in every order.
    const joined = fc.constantFrom(
      ...'a\u0301\ufe0f\u0600\u0d4e\u0903\u200d\u1100\u1160\u11a8가각\n\r\u200b❤♀',
      ...['🇫', '🇷', '👍', '☝', '👩', '🏽', '🏿', '💋', '🥰', '\ud83d', '\udc4d'],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join('')),
      fc.string({ unit: fc.constantFrom(...'aé[€'), maxLength: 500 }),
      fc.string({ unit: fc.constantFrom(...'aжí語'), maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(joined, { maxLength: 300 }).map((pieces) => pieces.join('')),
      fc.array(fc.string({ unit: joined, minLength: 1, maxLength: 6 }), { maxLength: 90 }).map(repeated),
    );
    fc.assert(
      fc.property(text, (message) => {
        const { segmentsCount, encodingName } = new SegmentedMessage(message, 'auto', false);
        expect(countSegments(message)).toEqual({ segments: segmentsCount, encoding: encodingName });
      }),
      { numRuns: 300 },
    );
  });

  it.each(GROWTH)('of a text of $what takes steps that grow with its length alone', ({ growth }) =>
    expect(growth).toBeLessThanOrEqual(LINEAR),
  );
});

/** The same few pieces again and again, until boundaries of parts fall into each of them. */
function repeated(pieces: readonly string[]): string {
  return pieces.map((piece, index) => piece.repeat(1 + (index % 3))).join('');
}

describe('plain characters', () => {
  it.each([
    ['St. Mary’s – Suite 4/5', "St. Mary's - Suite 4/5"],
    ['“Yes” or ‘No’…', '"Yes" or \'No\'...'],
    ['2:00\u202fPM\u00a0at\u2009noon', '2:00 PM at noon'],
    ['• bring\tyour card', '- bring your card'],
    ['`Yes`', "'Yes'"],
    ['« Oui »', '" Oui "'],
    ['re\u0301pondez', 'répondez'],
    ['soft\u00adware\u200b', 'software'],
  ])('make %j GSM-7', (text, plain) => {
    expect(toPlainCharacters(text)).toBe(plain);
    expect(countSegments(plain).encoding).toBe('GSM-7');
  });

  it.each([
    "Dr. Müller, c'est à vous",
    'Sí – mañana',
    '見る “はい”',
    'Great 👍 – “see you”',
    '…'.repeat(70),
    'garçon – s’il',
  ])('leave %j as it is, because it is GSM-7 already or can never be', (text) => {
    expect(toPlainCharacters(text)).toBe(text);
  });

  it('change a text only to make it GSM-7, and then only once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aé’“–…•\u202f\t`í語ñ[') }), (text) => {
        const plain = toPlainCharacters(text);
        expect(plain === text || countSegments(plain).encoding === 'GSM-7').toBe(true);
        expect(countSegments(plain).segments).toBeLessThanOrEqual(countSegments(text).segments);
        expect(toPlainCharacters(plain)).toBe(plain);
      }),
    );
  });
});
