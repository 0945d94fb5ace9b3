import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '../../platform/problem.js';
import { piecesOf, readPeriod } from './period.js';

const NOW = new Date('2027-03-20T23:30:00Z');
const ZONE = 'America/Los_Angeles';

describe('the time that statistics are asked for', () => {
  const read = (asked: Parameters<typeof readPeriod>[0]): [string, string] => {
    const { from, to } = readPeriod(asked, NOW);
    return [from.toISOString(), to.toISOString()];
  };

  it('is whole days of the zone, the last one included', () => {
    expect(read({ from: '2027-03-01', to: '2027-03-01' })).toEqual([
      '2027-03-01T00:00:00.000Z',
      '2027-03-02T00:00:00.000Z',
    ]);
    // The clocks are put forward on 14 March.
    expect(read({ from: '2027-03-14', to: '2027-03-14', time_zone: ZONE })).toEqual([
      '2027-03-14T08:00:00.000Z',
      '2027-03-15T07:00:00.000Z',
    ]);
  });

  it('is times as they are, with a plus that was not encoded', () => {
    expect(read({ from: '2027-03-01T10:00 0100', to: '2027-03-02T10:00Z' })).toEqual([
      '2027-03-01T09:00:00.000Z',
      '2027-03-02T10:00:00.000Z',
    ]);
  });

  it('is thirty days where nothing is said, today the last', () => {
    expect(read({})).toEqual(['2027-02-19T00:00:00.000Z', '2027-03-21T00:00:00.000Z']);
    expect(read({ time_zone: 'Asia/Tokyo' })).toEqual([
      '2027-02-19T15:00:00.000Z',
      '2027-03-21T15:00:00.000Z',
    ]);
    expect(read({ to: '2027-03-10' })).toEqual(['2027-02-09T00:00:00.000Z', '2027-03-11T00:00:00.000Z']);
  });

  it.each([
    { from: '2027-03-02', to: '2027-03-01' },
    { from: '2027-01-01', to: '2027-04-03' },
    { from: '2027-01-01T00:00Z', to: '2027-01-01T00:00Z' },
    { from: 'yesterday' },
    { to: '2027-02-30' },
    { time_zone: 'PST' },
    { time_zone: 'Mars/Olympus' },
  ])('is not %j', (asked) => {
    expect(() => readPeriod(asked, NOW)).toThrow(InvalidInput);
  });

  it('is 92 days at most, also where the clocks are put back between them', () => {
    expect(() => readPeriod({ from: '2027-10-01', to: '2027-12-31', time_zone: ZONE }, NOW)).not.toThrow();
  });
});

describe('the pieces in which statistics are read', () => {
  it('are of one length, one after the other, and what is left', () => {
    const [from, to] = [new Date('2027-03-01T08:00Z'), new Date('2027-03-03T10:00Z')];
    expect(
      piecesOf({ from, to, timeZone: ZONE }, 24 * 3_600_000).map((piece) => [piece.from, piece.to]),
    ).toEqual([
      [from, new Date('2027-03-02T08:00Z')],
      [new Date('2027-03-02T08:00Z'), new Date('2027-03-03T08:00Z')],
      [new Date('2027-03-03T08:00Z'), to],
    ]);
  });
});
