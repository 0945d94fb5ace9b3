import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Locale } from '../../../language/locales/locale.js';
import { LOCALES } from '../../../language/locales/locales.js';
import { patternsIn, slotsOf } from '../../../language/phrases/notation.js';
import { readReply } from './reply-intent.js';

/** Some phrase of a cell: of each place one of its choices, or none where it may be left out. */
function phraseOf(cell: string): fc.Arbitrary<string> | undefined {
  const patterns = patternsIn(cell);
  if (patterns.length === 0) return undefined;
  return fc
    .constantFrom(...patterns)
    .chain((pattern) =>
      fc.tuple(
        ...slotsOf(pattern).map(({ choices, optional }) =>
          fc.constantFrom(...(optional ? [[]] : []), ...choices).map((words) => words.join(' ')),
        ),
      ),
    )
    .map((words) =>
      words
        .filter((word) => word !== '')
        .join(' ')
        .replaceAll('_', 'these'),
    );
}

const AROUND = [
  ['', ''],
  ['Please ', ''],
  ['', '!!'],
  ['Hi. ', ' Thanks'],
  ['OK, ', '.'],
] as const;

function intentsOf(
  cell: (locale: Locale) => string,
  language: string,
  around: readonly (readonly [string, string])[],
): Set<string> {
  const locale = LOCALES.find((each) => each.language === language);
  const phrase = locale && phraseOf(cell(locale));
  const intents = new Set<string>();
  if (!phrase) return intents;
  fc.assert(
    fc.property(phrase, fc.constantFrom(...around), (words, [before, behind]) => {
      const { intent } = readReply(before + words + behind, language);
      intents.add(intent);
      expect([words, intent]).not.toEqual([words, 'confirm']);
      expect([words, intent]).not.toEqual([words, 'cancel']);
    }),
    { numRuns: 500 },
  );
  return intents;
}

describe.each(LOCALES.map(({ language }) => language))('a wish for no more texts in %s', (language) => {
  it.each(['requests', 'endings', 'sentences', 'words', 'possible'] as const)(
    'is never read as yes or no, whatever of its %s it is made of',
    (cell) => {
      const intents = intentsOf(
        ({ optOuts }) => optOuts[cell],
        language,
        // A mistyped STOP may be a courtesy of another language: it is the whole message.
        cell === 'words' ? AROUND.slice(0, 1) : AROUND,
      );
      expect([...intents].filter((intent) => intent === 'confirm' || intent === 'cancel')).toEqual([]);
    },
  );
});
