import { describe, expect, it } from '@jest/globals';
import { readWrittenHours } from './written-hours.js';

describe('how long before to remind', () => {
  it.each([
    ['24', [24]],
    ['24h', [24]],
    ['48 hours before', [48]],
    ['72, 24', [72, 24]],
    ['72;24', [72, 24]],
    ['3 days and 2 hours', [72, 2]],
    ['2 días y 3 horas', [48, 3]],
    ['', undefined],
    ['soon', undefined],
    ['24, soon', undefined],
    ['-1', undefined],
    ['1.5', undefined],
  ])('reads %j', (written, hours) => {
    expect(readWrittenHours(written)).toEqual(hours);
  });
});
