import { describe, expect, it } from '@jest/globals';
import {
  bestNotice,
  byHourOfDay,
  everyDay,
  lastDays,
  outageDays,
  rangeProblem,
  sharesByNotice,
  sumOfAnswers,
  sumOfMessages,
  unitFor,
} from './chart-data.js';

const day = (name, confirmed, cancelled, no_answer) => ({ day: name, confirmed, cancelled, no_answer });

describe('the numbers behind the charts', () => {
  it('are of so many days, today the last', () => {
    expect(lastDays('2027-03-01', 7)).toEqual({ from: '2027-02-23', to: '2027-03-01' });
    expect(lastDays('2027-03-01', 1)).toEqual({ from: '2027-03-01', to: '2027-03-01' });
  });

  it('are of at most 92 days', () => {
    expect(rangeProblem(lastDays('2027-03-01', 92))).toBeUndefined();
    expect(rangeProblem(lastDays('2027-03-01', 93))).toBe('tooLong');
    expect(rangeProblem({ from: '2027-03-02', to: '2027-03-01' })).toBe('wrongWay');
  });

  it('have every day, the quiet ones too', () => {
    const answers = [day('2027-03-13', 3, 1, 0), day('2027-03-15', 1, 0, 2)];

    expect(everyDay(answers, { from: '2027-03-13', to: '2027-03-15' })).toEqual([
      day('2027-03-13', 3, 1, 0),
      day('2027-03-14', 0, 0, 0),
      day('2027-03-15', 1, 0, 2),
    ]);
    expect(sumOfAnswers(answers)).toEqual({ confirmed: 4, cancelled: 1, no_answer: 2, all: 7 });
    expect(sumOfAnswers([])).toEqual({ confirmed: 0, cancelled: 0, no_answer: 0, all: 0 });
  });

  it('have shares by notice, the shortest first, without those that nobody was asked with', () => {
    const shares = sharesByNotice([
      { hours: 24, asked: 40, confirmed: 30 },
      { hours: 2, asked: 3, confirmed: 3 },
      { hours: 48, asked: 0, confirmed: 0 },
    ]);

    expect(shares).toEqual([
      { hours: 2, asked: 3, confirmed: 3, share: 1 },
      { hours: 24, asked: 40, confirmed: 30, share: 0.75 },
    ]);
    expect(bestNotice(shares, 20)).toMatchObject({ hours: 24 });
    expect(bestNotice(shares, 1)).toMatchObject({ hours: 2 });
    expect(bestNotice([], 1)).toBeUndefined();
  });

  it('are told by the hour of the day, with the slowest day of each', () => {
    const clock = (hour) => new Date(hour).getUTCHours();
    const at = (hour, sent, failed, p50, p95) => ({
      hour,
      sent,
      failed,
      lateness_p50_ms: p50,
      lateness_p95_ms: p95,
    });
    const hours = [
      at('2027-03-01T08:00:00.000Z', 3, 1, 100, 400),
      at('2027-03-01T10:00:00.000Z', 0, 2, null, null),
      at('2027-03-02T08:00:00.000Z', 5, 0, 200, 300),
    ];

    expect(byHourOfDay(hours, clock)).toEqual([
      { hour: 8, sent: 8, failed: 1, half: 200, most: 400 },
      { hour: 9, sent: 0, failed: 0, half: null, most: null },
      { hour: 10, sent: 0, failed: 2, half: null, most: null },
    ]);
    expect(byHourOfDay([], clock)).toEqual([]);
  });

  it('count messages, and say lateness in a unit that can be read', () => {
    const hour = { hour: '', lateness_p50_ms: 1, lateness_p95_ms: 2 };
    const hours = [
      { ...hour, sent: 5, failed: 1 },
      { ...hour, sent: 2, failed: 0 },
    ];

    expect(sumOfMessages(hours)).toEqual({ sent: 7, failed: 1, all: 8 });
    expect([[], [null, 900], [900, 4000], [130_000]].map((each) => unitFor(each).name)).toEqual([
      'ms',
      'ms',
      's',
      'min',
    ]);
  });

  it('tell the days on which half of an hour’s texts were very late', () => {
    const hour = (name, lateness_p50_ms) => ({ hour: name, lateness_p50_ms });
    const hours = [
      hour('2027-03-01T10', 200),
      hour('2027-03-01T11', 600_000),
      hour('2027-03-02T10', 599_999),
      hour('2027-03-03T10', null),
    ];
    expect([...outageDays(hours, (name) => name.slice(0, 10))]).toEqual(['2027-03-01']);
  });
});
