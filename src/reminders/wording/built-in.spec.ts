import { describe, expect, it } from '@jest/globals';
import { readKeyword } from '../../messaging/opt-outs/keywords.js';
import { countSegments } from '../../messaging/segments.js';
import { TEMPLATE_NAMES } from '../../platform/config/wording-settings.js';
import { BUILT_IN, ENGLISH } from './built-in.js';
import { offeredOptOutWord } from './offered-words.js';
import type { Template } from './templates.js';
import { fill } from './templates.js';

const english = (name: keyof typeof ENGLISH.templates, ...values: string[]): string =>
  fill(ENGLISH.templates[name], ['ORG', ...values]);

describe('the English texts', () => {
  it("are the seed's, letter for letter", () => {
    expect(english('MSG_TEMPLATE', 'WHEN', ' at LOCATION with PARTICIPANT')).toBe(
      "[ORG] You have an appointment on WHEN at LOCATION with PARTICIPANT. Please reply 'Yes' to confirm, or 'No' to cancel.",
    );
    expect(english('CONFIRMATION_RESPONSE')).toBe(
      '[ORG]\nThank you! Your appointment has been marked confirmed.',
    );
    expect(english('CANCEL_RESPONSE')).toBe('[ORG]\nThank you! Your appointment has been marked canceled.');
    expect(english('UNPARSABLE_RESPONSE')).toBe(
      "[ORG]\nSorry, we did not understand your response. Please reply 'Yes' to confirm, or 'No' to cancel.",
    );
  });
});

/** Their letters are not in GSM-7. */
const IN_UCS2: ReadonlySet<string> = new Set(['ar', 'ko', 'ru', 'vi', 'zh', 'zh-Hant']);

describe.each([...BUILT_IN])('the texts in %s', (language, texts) => {
  const { templates, choose, operators, optOut, optOutAndCancel, optIn } = texts;
  const all: Template[] = [...Object.values(templates), optOut, optOutAndCancel, optIn, choose.before];
  const filled = [...all.map((template) => fill(template, ['Org', 'X', 'Y'])), choose.after];

  it('have the places that they are filled by', () => {
    const places = ({ parts }: Template): number => parts.length - 1;
    expect(TEMPLATE_NAMES.map((name) => places(templates[name]))).toEqual([3, 1, 1, 1, 1, 1, 4, 2]);
    expect([optOut, optOutAndCancel, choose.before, optIn].map(places)).toEqual([2, 2, 2, 1]);
  });

  it('are GSM-7 wherever the language can be, so that they cost no more than they must', () => {
    const costly = [...filled, operators.location, operators.participant].filter(
      (text) => countSegments(text).encoding !== 'GSM-7',
    );
    expect(IN_UCS2.has(language) ? [] : costly).toEqual([]);
  });

  it('offer no opt-out word as an answer', () => {
    expect(filled.filter((text) => offeredOptOutWord(text) !== undefined)).toEqual([]);
  });

  it('put the company first', () => {
    // Behind the mark of direction where a language is written from right to left.
    expect(all.filter(({ parts }) => parts[0]?.replace(/^\u200f/u, '') !== '[').length).toBe(0);
  });

  it('say how to come back in one part, by a word that brings the number back', () => {
    for (const word of ['START', 'UNSTOP']) {
      const text = fill(optOut, ['West Side Mechanics', word]);
      expect(text).toMatch(new RegExp(`${word}\\.$`));
      expect(countSegments(text).segments).toBe(1);
      expect(readKeyword(word)).toBe('start');
    }
  });
});
