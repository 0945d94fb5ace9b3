import { describe, expect, it } from '@jest/globals';
import { checkRows, countLikely, countStates } from './checked-rows.js';
import { goneFrom } from './gone.js';
import { matchRows } from './match.js';

const NOW = new Date('2027-07-01T12:00:00Z');
const ZONE = 'America/Los_Angeles';
const COLUMNS = ['contact_number', 'date', 'participant', 'contact_name', 'external_id'];

const row = (line, { body = {}, ...more } = {}) => ({
  line,
  cells: [],
  identity: `row ${line}`,
  problems: [],
  state: 'stands',
  body: {
    contact_number: `+1206555010${line}`,
    appointment_time: '2027-07-06T09:00',
    time_zone: ZONE,
    ...body,
  },
  ...more,
});

/** An appointment at nine in the morning of July 6, where clocks are seven hours behind. */
const reminder = (id, more = {}) => ({
  reminder_id: id,
  contact_number: '12065550102',
  appt_user_dt: '2027-07-06 09:00:00',
  appt_sys_dt: '2027-07-06 16:00:00',
  time_zone: ZONE,
  participant: null,
  location: null,
  contact_name: null,
  external_id: null,
  status: 'scheduled',
  canceled_by: null,
  ...more,
});

function check(rows, { results = [], reminders = [], choices = [] } = {}) {
  const matches = matchRows(rows, reminders, new Map(choices), NOW);
  return checkRows(rows, { results: new Map(results), reminders, matches }, { columns: COLUMNS, now: NOW });
}
const states = (rows, known) => check(rows, known).map(({ state }) => state);

const AT_TEN = { appt_user_dt: '2027-07-06 10:00:00', appt_sys_dt: '2027-07-06 17:00:00' };
const NEXT_DAY = { appt_user_dt: '2027-07-07 09:00:00', appt_sys_dt: '2027-07-07 16:00:00' };

describe('the rows of a file, compared with what is there', () => {
  it('are new, wrong, repeated, over, deleted here, or still to be asked about', () => {
    const missing = { field: 'date', key: 'date_missing', details: { written: '' } };
    const refusal = { field: 'appointment_time', code: 'in_the_past', message: 'is in the past' };
    const rows = [
      row(2),
      row(3, { problems: [missing] }),
      row(4),
      row(5, { repeats: 2 }),
      row(6, { body: { appointment_time: '2027-06-30T09:00' } }),
      row(7),
      row(8),
    ];
    const results = [
      ['row 2', { index: 0, status: 'valid' }],
      ['row 4', { index: 1, status: 'invalid', errors: [refusal] }],
      ['row 7', { index: 2, status: 'exists', reminder_id: 'x', deleted_at: '2027-06-01 08:00:00' }],
    ];

    const checked = check(rows, { results });

    expect(checked.map(({ state }) => state)).toEqual([
      'new',
      'wrong',
      'wrong',
      'repeated',
      'passed',
      'deleted',
      'unchecked',
    ]);
    expect(countStates(checked)).toMatchObject({
      new: 1,
      wrong: 2,
      repeated: 1,
      passed: 1,
      deleted: 1,
      unchecked: 1,
    });
    expect(checked[2].problems).toEqual([{ field: 'date', key: 'date_past', message: 'is in the past' }]);
    expect(checked[5].deletedAt).toBe('2027-06-01 08:00:00');
  });

  it('are the appointment that has their number, wherever it was before', () => {
    const moved = row(2, { body: { external_id: 'A1', contact_number: '+12065550199' } });
    const [checked] = check([moved], { reminders: [reminder('a', { external_id: 'A1', ...NEXT_DAY })] });

    expect(checked.state).toBe('moved');
    expect(checked.changes.map(({ field }) => field)).toEqual(['appointment_time', 'contact_number']);
  });

  it('are known again by number and time, and say what is other about them', () => {
    const same = row(2, { body: { participant: 'Dr. Lee', contact_name: 'Ann Lee' } });

    expect(
      states([same], { reminders: [reminder('a', { participant: 'Dr. Lee', contact_name: 'Ann Lee' })] }),
    ).toEqual(['unchanged']);
    const [checked] = check([same], {
      reminders: [reminder('a', { participant: 'Dr. Kim', contact_name: 'Ann Lee' })],
    });
    expect(checked).toMatchObject({
      state: 'changed',
      changes: [{ field: 'participant', from: 'Dr. Kim', to: 'Dr. Lee' }],
    });
  });

  it('are moved where the only appointment of the number is at another time of that day', () => {
    expect(states([row(2)], { reminders: [reminder('a', AT_TEN)] })).toEqual(['moved']);
  });

  it.each([
    [
      'several of that day may be meant',
      [reminder('a', AT_TEN), reminder('b', { ...AT_TEN, appt_sys_dt: '2027-07-06 18:00:00' })],
      [row(2)],
    ],
    [
      'one of another day of the file may have moved',
      [reminder('a', NEXT_DAY)],
      [row(2), row(3, { body: { appointment_time: '2027-07-07T15:00' } })],
    ],
    [
      'what is canceled there is at another time here',
      [reminder('a', AT_TEN)],
      [row(2, { state: 'canceled' })],
    ],
  ])('are asked about where %s', (_name, reminders, rows) => {
    const known = { reminders, results: [['row 2', { index: 0, status: 'valid' }]] };
    expect(states(rows, known)[0]).toBe('which');
    expect(states(rows, { ...known, choices: [[2, '']] })[0]).toBe(
      rows[0].state === 'canceled' ? 'left_out' : 'new',
    );
    expect(states(rows, { ...known, choices: [[2, 'a']] })[0]).toBe(
      rows[0].state === 'canceled' ? 'canceled' : 'moved',
    );
  });

  it("are not mixed up within a family: what stands is known first, and another's name is another appointment", () => {
    const number = { contact_number: '+12065550102' };
    const rows = [
      row(2, { body: { ...number, contact_name: 'Ann' } }),
      row(3, { body: { ...number, contact_name: 'Bob', appointment_time: '2027-07-06T11:00' } }),
    ];
    const reminders = [
      reminder('b', { contact_name: 'Bob', ...AT_TEN }),
      reminder('a', { contact_name: 'Ann' }),
    ];

    const checked = check(rows, { reminders });

    expect(checked.map(({ state, reminder: known }) => [state, known?.reminder_id])).toEqual([
      ['unchanged', 'a'],
      ['moved', 'b'],
    ]);
    const other = row(2, { body: { ...number, contact_name: 'Cy', appointment_time: '2027-07-06T15:00' } });
    expect(
      states([other], { reminders: [reminders[0]], results: [['row 2', { index: 0, status: 'valid' }]] }),
    ).toEqual(['new']);
  });

  it('cancel what is canceled there, once, and nothing that is not here', () => {
    const canceled = row(2, { state: 'canceled', because: 'Cancelled' });

    expect(states([canceled], { reminders: [reminder('a')] })).toEqual(['canceled']);
    expect(states([canceled], { reminders: [reminder('a', { canceled_by: 'staff' })] })).toEqual([
      'unchanged',
    ]);
    expect(states([canceled, row(3, { state: 'over' })])).toEqual(['left_out', 'left_out']);
  });

  it('say which may be there twice, here or in the file', () => {
    const same = [row(2), row(3), row(4, { body: { participant: 'Ann' } })];
    const said = [
      ['row 2', { index: 0, status: 'valid', contact_number: '442079460958', possible_duplicate_of: 'a' }],
      ['row 3', { index: 1, status: 'valid', contact_number: '442079460958' }],
      ['row 4', { index: 2, status: 'valid', contact_number: '442079460958' }],
    ];

    const checked = check(same, { results: said });

    expect(checked.map(({ duplicateOf, looksLike }) => [duplicateOf, looksLike])).toEqual([
      ['a', undefined],
      [undefined, 2],
      [undefined, undefined],
    ]);
    expect(countLikely(checked)).toBe(2);
  });
});

describe('appointments that a file does not have any more', () => {
  it('are those of its days and its people that no row is, still to come and not canceled', () => {
    const other = { contact_number: '12065550188' };
    const reminders = [
      reminder('kept', { participant: 'Dr. Lee' }),
      reminder('gone', { ...other, participant: 'Dr. Lee' }),
      reminder('canceled', { ...other, participant: 'Dr. Lee', canceled_by: 'contact' }),
      reminder('of another', { ...other, participant: 'Dr. Kim' }),
      reminder('of another day', { ...other, participant: 'Dr. Lee', ...NEXT_DAY }),
    ];
    const checked = check([row(2, { body: { participant: 'Dr. Lee' } })], { reminders });

    expect(goneFrom(checked, reminders, NOW).map(({ reminder_id: id }) => id)).toEqual(['gone']);
  });
});
