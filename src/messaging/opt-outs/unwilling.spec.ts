import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES } from '../../language/locales/locales.js';
import { expandPhrase, patternsIn } from '../../language/phrases/notation.js';
import { soundsUnwilling } from './unwilling.js';

/** Phrases of one reason to stop, without those that end openly ("harass*") or hold any word. */
function phrasesOf(cell: string): string[] {
  return patternsIn(cell)
    .flatMap((pattern) => expandPhrase(pattern).slice(0, 20))
    .filter((phrase) => !/[*_]/u.test(phrase));
}

const REASONS = LOCALES.flatMap(({ language, optOuts }) =>
  Object.entries(optOuts.unwilling.alone).map(([reason, cell]) => ({ language, reason, cell })),
);

describe('what sounds like a wish for no more texts', () => {
  it.each([
    ['in English, by a text beside a complaint', 'these texts drive me insane, enough'],
    ['by a text beside a refusal', 'Why another text'],
    ['by a number beside a complaint', 'my number is sick of you'],
    ['in Spanish', 'tantos mensajes me tienen harta'],
    ['in French', 'trop de textos'],
    ['in German', 'diese nachrichten nerven'],
  ])('is heard %s', (_, text) => expect(soundsUnwilling(text)).toBe(true));

  it.each([
    ['thanks for a text', 'Thanks for the text, no change'],
    ['a text that did not come', "I didn't get your message"],
    ['a text that is asked for', "text me the address, I can't find it"],
    ['texts in one sentence and a refusal in the next', 'Got your text. No, that is my sister'],
    ['an answer', 'yes I will be there'],
    ['nothing', ''],
  ])('is not heard in %s', (_, text) => expect(soundsUnwilling(text)).toBe(false));

  it('is not heard in a mere refusal where the text answers', () => {
    expect(soundsUnwilling('no texts from my boss yet, why')).toBe(true);
    expect(soundsUnwilling('no texts from my boss yet, why', true)).toBe(false);
  });

  it('wants the words of one language: those of two make no complaint', () => {
    expect(soundsUnwilling('mensajes too many')).toBe(false);
    expect(soundsUnwilling('reminders cansada')).toBe(false);
  });

  it.each(REASONS)(
    'is heard by $reason alone, in any phrase of $language, whatever stands around it',
    ({ cell }) => {
      const strange = fc.array(fc.constantFrom('bgh', 'dfk', 'pqv', 'wxz'), { maxLength: 4 });
      fc.assert(
        fc.property(
          fc.constantFrom(...phrasesOf(cell)),
          strange,
          strange,
          fc.constantFrom('', '. Yes', '? no'),
          fc.boolean(),
          (phrase, before, behind, sentence, onlyComplaints) => {
            const text = [...before, phrase, ...behind].join(' ') + sentence;
            expect([text, soundsUnwilling(text.toUpperCase(), onlyComplaints)]).toEqual([text, true]);
          },
        ),
      );
    },
  );

  it('is never heard in words that no table has', () => {
    const strange = fc.array(
      fc.string({ unit: fc.constantFrom(...'bdfghjkpqvwxz'), minLength: 3, maxLength: 9 }),
    );
    fc.assert(
      fc.property(strange, fc.constantFrom(' ', ', ', '. ', '\n'), fc.boolean(), (words, gap, only) => {
        expect(soundsUnwilling(words.join(gap), only)).toBe(false);
      }),
    );
  });

  it('a complaint in one sentence is heard whatever the others say', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), fc.string({ maxLength: 100 }), (before, behind) => {
        expect(soundsUnwilling(`${before}. leave me alone. ${behind}`)).toBe(true);
      }),
    );
  });
});
