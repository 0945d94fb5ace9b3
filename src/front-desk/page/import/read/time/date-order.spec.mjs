import { describe, expect, it } from '@jest/globals';
import { guessOrder } from './date-order.js';

const guess = (...dates) => guessOrder(dates, [], { today: '2026-11-28', usual: undefined });

describe('which of day, month and year comes first', () => {
  it.each([
    ['mdy', ['12/14/26', '12/15/26']],
    ['dmy', ['14/12/26', '15/12/26']],
    ['ymd', ['26-11-28', '26-12-03']],
    ['ymd', ['26/11/29 09:00', '27/01/05 10:00']],
    ['ymd', ['27-01-05']],
    ['dmy', ['28/11/26', '29/11/26', '30/11/26']],
    // Long past: the year stands behind.
    ['dmy', ['20/11/14', '13/02/15']],
    ['dmy', ['26-11-2026', '27-11-2026']],
  ])('%s: %j', (order, dates) => expect(guess(...dates)).toEqual({ kind: 'certain', order }));

  it('is told by where dates of one list lie close together', () => {
    const dates = ['26-12-27', '27-01-01', '27-01-02', '27-01-03'];
    expect(guess(...dates)).toEqual({ kind: 'certain', order: 'ymd' });
  });

  it('is asked where a date may be of this year or the next', () => {
    expect(guess('26/11/27')).toEqual({
      kind: 'unclear',
      example: '26/11/27',
      isContradictory: false,
      choices: ['dmy', 'ymd'],
    });
  });

  it('is asked where some dates speak for one and some for another', () => {
    expect(guess('26-11-28', '13-12-26')).toMatchObject({
      isContradictory: true,
      choices: ['dmy', 'ymd'],
    });
  });
});
