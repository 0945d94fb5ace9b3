import { describe, expect, it } from '@jest/globals';
import { withWritten } from './kept-cards.js';

const card = (number) => ({ contact_number: number, id: `of-${number}` });
const numbers = (cards) => cards.map(({ contact_number: number }) => number).join(' ');

describe('the cards of whom to call', () => {
  it.each([
    ['1 2 3', '1 2 3', '', '1 2 3'],
    ['1 3', '1 2 3', '2', '1 2 3'],
    ['1 3', '1 2 3', '', '1 3'],
    ['', '1 2 3', '3', '3'],
    ['4 1 3', '1 2 3', '2', '4 2 1 3'],
    ['2', '2 2b', '2', '2'],
  ])('of %j after %j, where %j is written on, are %j', (now, before, written, expected) => {
    const cards = (text) =>
      text
        .split(' ')
        .filter((each) => each !== '')
        .map(card);
    const kept = withWritten(cards(now), cards(before), new Set(written.split(' ')));
    expect(numbers(kept)).toBe(expected);
  });
});
