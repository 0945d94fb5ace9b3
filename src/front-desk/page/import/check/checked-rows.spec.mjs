import { describe, expect, it } from '@jest/globals';
import { checkRows, countLikely, countStates } from './checked-rows.js';

const row = (line, more = {}) => ({
  line,
  cells: [],
  body: {},
  identity: `row ${line}`,
  problems: [],
  ...more,
});

describe('the rows of an import, checked', () => {
  const missing = { field: 'date', key: 'date_missing', details: { written: '' } };
  const rows = [
    row(2),
    row(3),
    row(4),
    row(5, { problems: [missing] }),
    row(6, { identity: 'row 2', repeats: 2 }),
    row(7),
  ];
  const results = new Map([
    ['row 2', { index: 0, status: 'valid' }],
    ['row 3', { index: 1, status: 'exists', reminder_id: 'a' }],
    [
      'row 4',
      {
        index: 2,
        status: 'invalid',
        errors: [{ field: 'appointment_time', code: 'in_the_past', message: 'is in the past' }],
      },
    ],
  ]);

  it('are new, known, wrong, repeated, or still to be asked about', () => {
    const checked = checkRows(rows, results);

    expect(checked.map(({ state }) => state)).toEqual([
      'new',
      'exists',
      'wrong',
      'wrong',
      'repeated',
      'unchecked',
    ]);
    expect(countStates(checked)).toEqual({ new: 1, exists: 1, wrong: 2, repeated: 1, unchecked: 1 });
  });

  it('say which may be there twice, here or in the file', () => {
    const at = { appointment_time: '2027-07-06T15:23', time_zone: 'Europe/London', participant: 'Joe' };
    const same = [
      row(2, { body: { ...at, contact_number: '+4402079460958' } }),
      row(3, { body: { ...at, contact_number: '+442079460958' } }),
      row(4, { body: { ...at, contact_number: '+442079460958', participant: 'Ann' } }),
    ];
    const said = new Map([
      ['row 2', { index: 0, status: 'valid', contact_number: '442079460958', possible_duplicate_of: 'a' }],
      ['row 3', { index: 1, status: 'valid', contact_number: '442079460958' }],
      ['row 4', { index: 2, status: 'valid', contact_number: '442079460958' }],
    ]);

    const checked = checkRows(same, said);

    expect(
      checked.map(({ duplicateOf, looksLike, readNumber }) => [duplicateOf, looksLike, readNumber]),
    ).toEqual([
      ['a', undefined, '442079460958'],
      [undefined, 2, '442079460958'],
      [undefined, undefined, '442079460958'],
    ]);
    expect(countLikely(checked)).toBe(2);
  });

  it('show what the service says at the column that is to blame', () => {
    const checked = checkRows(rows, results);

    expect(checked[2].problems).toEqual([{ field: 'date', key: 'date_past', message: 'is in the past' }]);
    expect(checked[3].problems).toEqual([missing]);
  });
});
