import { describe, expect, it } from '@jest/globals';
import { movedInSeries } from './moved-series.js';

interface Named {
  readonly externalId: string;
  readonly number: string;
  readonly zone: string;
}

const at = (day: string, hour = 9, number = '1', zone = 'UTC'): Named => ({
  externalId: `a#${day.replaceAll('-', '')}T${String(hour).padStart(2, '0')}0000Z`,
  number,
  zone,
});
const moved = (gone: Named[], fresh: Named[]): Record<string, string> =>
  Object.fromEntries(movedInSeries(gone, fresh));

describe('what has become of the occurrences of a series whose rule was changed', () => {
  it('they are the ones of the same day', () => {
    const gone = [at('2027-03-05'), at('2027-03-12'), at('2027-03-19')];
    expect(moved(gone, [at('2027-03-12', 11), at('2027-03-05', 11), at('2027-03-26', 11)])).toEqual({
      'a#20270305T110000Z': 'a#20270305T090000Z',
      'a#20270312T110000Z': 'a#20270312T090000Z',
    });
  });

  it('the day is that of the place', () => {
    const zone = 'America/Los_Angeles';
    expect(moved([at('2027-03-06', 1)], [at('2027-03-05', 17, '1', zone)])).toEqual({
      'a#20270305T170000Z': 'a#20270306T010000Z',
    });
  });

  it('they are the ones of the same rank where all are shifted by a day or two', () => {
    expect(moved([at('2027-03-05'), at('2027-03-12')], [at('2027-03-06'), at('2027-03-13')])).toEqual({
      'a#20270306T090000Z': 'a#20270305T090000Z',
      'a#20270313T090000Z': 'a#20270312T090000Z',
    });
  });

  it.each([
    ['two are on one day', [at('2027-03-05', 9), at('2027-03-05', 14)], [at('2027-03-05', 11)]],
    ['they are with somebody else', [at('2027-03-05')], [at('2027-03-05', 11, '2')]],
    ['they are half a week away', [at('2027-03-05'), at('2027-03-12')], [at('2027-03-09'), at('2027-03-16')]],
    ['there are more of them', [at('2027-03-05'), at('2027-03-12')], [at('2027-03-06')]],
    ['there is only one on another day', [at('2027-03-05')], [at('2027-03-06')]],
    [
      'they are not shifted alike',
      [at('2027-03-05'), at('2027-03-12')],
      [at('2027-03-06'), at('2027-03-14')],
    ],
  ])('they are none where %s', (_, gone, fresh) => expect(moved(gone, fresh)).toEqual({}));
});
