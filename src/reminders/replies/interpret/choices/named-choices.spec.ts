import { describe, expect, it } from '@jest/globals';
import { readNamedChoices } from './named-choices.js';

/** A Monday. */
const NOW = new Date('2027-03-01T12:00:00Z');
const CANDIDATES = [
  { at: new Date('2027-03-02T09:00:00Z'), timeZone: 'UTC', names: ['Emma', 'North clinic'] },
  { at: new Date('2027-03-04T14:00:00Z'), timeZone: 'UTC', names: ['Liam', 'South clinic'] },
];
const read = (text: string, sense?: 'confirm' | 'cancel'): (readonly [number, string])[] | undefined => {
  const choices = readNamedChoices(text, CANDIDATES, NOW, 'en', sense);
  return choices && [...choices].sort(([one], [other]) => one - other);
};

describe('an answer that names its appointments', () => {
  it.each([
    [
      'yes for Emma, no for Liam',
      [
        [0, 'confirm'],
        [1, 'cancel'],
      ],
    ],
    [
      'Emma yes Liam no',
      [
        [0, 'confirm'],
        [1, 'cancel'],
      ],
    ],
    [
      'I can come Tuesday but not Thursday',
      [
        [0, 'confirm'],
        [1, 'cancel'],
      ],
    ],
    [
      'yes on the 4th, no on the 2nd',
      [
        [0, 'cancel'],
        [1, 'confirm'],
      ],
    ],
    [
      "Tuesday works, Thursday doesn't",
      [
        [0, 'confirm'],
        [1, 'cancel'],
      ],
    ],
    ['only Tuesday', [[0, 'confirm']]],
    ['the 9am one yes', [[0, 'confirm']]],
    ['confirm tomorrow', [[0, 'confirm']]],
    ['cancel the one with Liam', [[1, 'cancel']]],
    ["Cancel Emma's appointment please", [[0, 'cancel']]],
  ])('chooses where exactly one fits: %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes the sense of the answer that a list was sent for, where it has none itself', () => {
    expect(read('Thursday', 'cancel')).toEqual([[1, 'cancel']]);
    expect(read('Thursday')).toBeUndefined();
  });

  it.each([
    'yes Wednesday',
    'yes at the clinic',
    'Emma or Liam',
    'yes for Zoe',
    'Emma is sick',
    "Thursday doesn't",
    'Is Emma on Tuesday?',
    'yes for Emma and maybe Liam',
    'I work on Tuesdays',
  ])('chooses nothing where none or several fit, or anything is not understood: %j', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
