import { describe, expect, it } from '@jest/globals';
import { carrierTime } from './carrier-time.js';

describe('a time as carriers write it', () => {
  it.each([
    ['2017-12-21T16:44:34.93Z', '2017-12-21T16:44:34.930Z'],
    ['2017-12-21T16:44:35+00:00', '2017-12-21T16:44:35.000Z'],
    ['2017-12-21T08:44:35-0800', '2017-12-21T16:44:35.000Z'],
    ['2017-12-21T16:44:35.123456', '2017-12-21T16:44:35.123Z'],
    ['2017-12-21 16:44:35', '2017-12-21T16:44:35.000Z'],
    ['2017-12-21T16:44Z', '2017-12-21T16:44:00.000Z'],
  ])('is read from %j, in UTC where it does not say', (written, expected) => {
    expect(carrierTime(written)?.toISOString()).toBe(expected);
  });

  it.each([
    undefined,
    null,
    '',
    'yesterday',
    1_513_874_674,
    {},
    '2017-13-45T99:00:00Z',
    '2017-12-21',
    `${'9'.repeat(9)}`,
  ])('is none in %j', (written) => {
    expect(carrierTime(written)).toBeUndefined();
  });
});
