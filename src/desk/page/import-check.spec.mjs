import { describe, expect, it } from '@jest/globals';
import { checkRows, countStates } from './import-check.js';

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
  const verdicts = new Map([
    ['row 2', { index: 0, status: 'valid' }],
    ['row 3', { index: 1, status: 'exists', reminder_id: 'a' }],
    [
      'row 4',
      { index: 2, status: 'invalid', errors: [{ field: 'appointment_time', message: 'is in the past' }] },
    ],
  ]);

  it('are new, known, wrong, repeated, or still to be asked about', () => {
    const checked = checkRows(rows, verdicts);

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

  it('show what the service says at the column that is to blame', () => {
    const checked = checkRows(rows, verdicts);

    expect(checked[2].problems).toEqual([{ field: 'date', message: 'is in the past' }]);
    expect(checked[3].problems).toEqual([missing]);
  });
});
