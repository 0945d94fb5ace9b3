import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readChoices } from './choices.js';

/** "1+ 2-" is yes to the first and no to the second, "?" no answer. */
const read = (text: string, count: number, language?: string): string =>
  [...(readChoices(text, count, language) ?? [])]
    .sort(([one], [other]) => one - other)
    .map(([number, choice]) => `${number}${choice === 'confirm' ? '+' : '-'}`)
    .join(' ') || '?';

describe('an answer to a numbered list', () => {
  it.each([
    ['1 yes 2 no', 2, '1+ 2-'],
    ['1 Yes, 2 No.', 2, '1+ 2-'],
    ['1. Yes\n2. No', 2, '1+ 2-'],
    ['1) yes 2) no', 2, '1+ 2-'],
    ['#1 yes #2 no', 2, '1+ 2-'],
    ['1: yes; 2: no', 2, '1+ 2-'],
    ['1y 2n', 2, '1+ 2-'],
    ['1Y2N', 2, '1+ 2-'],
    ['1 y 2 n', 2, '1+ 2-'],
    ['1-yes 2-no', 2, '1+ 2-'],
    ['yes 1 no 2', 2, '1+ 2-'],
    ['yes to 1, no to 2', 2, '1+ 2-'],
    ['yes 1, 2 no', 2, '1+ 2-'],
    ['one yes two no', 2, '1+ 2-'],
    ['1 👍 2 👎', 2, '1+ 2-'],
    ['1 confirm 2 cancel', 2, '1+ 2-'],
    ['keep 1, cancel 2', 2, '1+ 2-'],
    ['1 yes but not 2', 2, '1+ 2-'],
    ["1 I'll be there, 2 I can't", 2, '1+ 2-'],
    ['2 no', 2, '2-'],
    ['2 no thanks', 2, '2-'],
    ['cancel 2', 2, '2-'],
    ['No to 2 please', 2, '2-'],
    ['yes 2', 2, '2+'],
    ['the first one yes', 2, '1+'],
    ['yes to the second', 2, '2+'],
    ['the last one no', 3, '3-'],
    ['1 and 2 yes', 3, '1+ 2+'],
    ['1, 3 yes, 2 no', 3, '1+ 2- 3+'],
    ['yes to all', 3, '1+ 2+ 3+'],
    ['all yes', 3, '1+ 2+ 3+'],
    ['yes to all of them', 3, '1+ 2+ 3+'],
    ['yes both', 2, '1+ 2+'],
    ['Yes for both of them', 2, '1+ 2+'],
    ['no to both', 2, '1- 2-'],
    ['cancel both', 2, '1- 2-'],
    ['sí a todas', 3, '1+ 2+ 3+'],
    ['las dos no, la 1 sí', 3, '?'],
    ['la primera sí, la segunda no', 2, '1+ 2-'],
    ['1 sí 2 no', 2, '1+ 2-'],
    ['1 y 2 sí', 2, '1+ 2+'],
    ['oui pour les deux', 2, '1+ 2+'],
    ['non aux deux', 2, '1- 2-'],
    ['1 oui 2 non', 2, '1+ 2-'],
    ['la première oui, la deuxième non', 2, '1+ 2-'],
  ])('%j of %i says %s', (text, count, said) => {
    expect(read(text, count)).toBe(said);
  });

  it.each([
    ['1', 2, 'a number without an answer'],
    ['only 1', 2, 'what of the other?'],
    ['1 and 2', 2, 'numbers without an answer'],
    ['all', 3, 'all of what?'],
    ['yes', 2, 'an answer without a number'],
    ['3 yes', 2, 'beyond the list'],
    ['0 no', 2, 'before the list'],
    ['1 yes 3 no', 2, 'partly beyond the list'],
    ['both', 3, 'two of three'],
    ['yes both', 1, 'two of one'],
    ['1 yes 1 no', 2, 'a contradiction'],
    ['yes to all, 2 no', 3, 'a contradiction'],
    ['yes to all but 2', 3, 'an exception without an answer'],
    ['1 yes 2', 2, 'one left open'],
    ['1 yes 2 maybe', 2, 'a doubt'],
    ['1 y 2 no', 2, 'yes in English, "and" in Spanish'],
    ["don't cancel 2", 2, 'a negated answer'],
    ['no cancele la 2', 2, 'a negated answer, or a lost comma'],
    ['1pm yes', 2, 'a time'],
    ['1 pm yes', 2, 'a time'],
    ['1:00 yes', 2, 'a time'],
    ['see you at 2', 2, 'a time'],
    ['sí a las 2', 2, 'a time'],
    ['7/2 yes', 9, 'a date'],
    ['1-2 yes', 3, 'a range'],
    ['2 people yes', 2, 'a number of something'],
    ['both', 2, 'a choice without an answer'],
    ['not both', 2, 'one, or none?'],
    ["can't do all of them", 3, 'some, or none?'],
    ["don't want both", 2, 'one, or none?'],
    ['not all', 3, 'some, or none?'],
    ['no puedo las dos', 2, 'one, or none?'],
    ['no one', 2, 'a word'],
    ['both?', 2, 'a question'],
    ['', 2, 'nothing'],
  ])('%j of %i is not answered: %s', (text, count) => {
    expect(read(text, count)).toBe('?');
  });

  it.each([
    ['both', 2, [1, 2]],
    ['Both please', 2, [1, 2]],
    ['Both, thanks!', 2, [1, 2]],
    ['ambas', 2, [1, 2]],
    ['los dos', 2, [1, 2]],
    ['les deux', 2, [1, 2]],
    ['all', 3, [1, 2, 3]],
    ['All of them.', 3, [1, 2, 3]],
    ['all 3', 3, [1, 2, 3]],
    ['todas', 3, [1, 2, 3]],
    ['1', 2, [1]],
    ['#2', 2, [2]],
    ['2️⃣', 2, [2]],
    ['1 and 2', 3, [1, 2]],
    ['1, 3', 3, [1, 3]],
    ['the first', 2, [1]],
    ['First one please', 2, [1]],
    ['2nd', 2, [2]],
    ['the last one', 3, [3]],
    ['la primera', 2, [1]],
    ['le premier', 2, [1]],
    ['number 2', 2, [2]],
    ['appointment 1', 2, [1]],
  ])('%j of %i takes the sense of the answer that the list was sent for, or none', (text, count, numbers) => {
    for (const sense of ['confirm', 'cancel'] as const)
      expect(readChoices(text, count, undefined, sense)).toEqual(new Map(numbers.map((one) => [one, sense])));
    expect(readChoices(text, count)).toBeUndefined();
  });

  it.each([
    ['Thanks all', 2],
    ['thank you both', 2],
    ['hi all', 2],
    ['not both', 2],
    ['neither', 2],
    ['none', 2],
    ['none of them', 2],
    ["can't do all of them", 2],
    ["I can't do both", 2],
    ['all but 2', 3],
    ['3', 2],
    ['both', 3],
    ['one', 2],
    ['both?', 2],
    ['1 y', 2],
    ["that's all", 2],
    ['all good', 2],
    ['not at all', 2],
    ['at 2', 2],
    ['2 pm', 2],
  ])('%j of %i never takes the sense of a no', (text, count) => {
    expect(readChoices(text, count, undefined, 'cancel')).toBeUndefined();
  });

  it('an answer beside the choice counts more than the sense of the list', () => {
    expect(readChoices('yes to both', 2, undefined, 'cancel')).toEqual(
      new Map([
        [1, 'confirm'],
        [2, 'confirm'],
      ]),
    );
    expect(readChoices('1 no', 2, undefined, 'confirm')).toEqual(new Map([[1, 'cancel']]));
  });

  it('takes any assignment of answers to numbers, however it is punctuated', () => {
    const choices = fc.array(fc.boolean(), { minLength: 1, maxLength: 6 });
    const words = fc.constantFrom(
      ['yes', 'no'],
      ['Y', 'N'],
      ['sí', 'no'],
      ['oui', 'non'],
      ['confirm', 'cancel'],
    );
    const gaps = fc.constantFrom(' ', ', ', '. ', '\n', '; ');
    fc.assert(
      fc.property(choices, words, gaps, (answers, [yes, no], gap) => {
        const text = answers.map((attend, index) => `${index + 1} ${attend ? yes : no}`).join(gap);
        const said = answers.map((attend, index) => `${index + 1}${attend ? '+' : '-'}`).join(' ');
        expect(read(text, answers.length)).toBe(said);
      }),
    );
  });

  it('never answers for a number that the text does not name, nor beyond the list', () => {
    const words = fc.constantFrom<string>(
      '1',
      '2',
      '3',
      '7',
      'yes',
      'no',
      'y',
      'n',
      'and',
      'but',
      ',',
      '.',
      'cancel',
      'not',
      'to',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (parts, count) => {
        const numbers = [...(readChoices(parts.join(' '), count)?.keys() ?? [])];
        expect(numbers.filter((number) => number > count || !parts.includes(String(number)))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
