import { describe, expect, it } from '@jest/globals';
import { COUNTRIES } from '../../contact/written-number.js';
import { readRows, rowKeyOf } from './rows.js';

const OPTIONS = {
  timeZone: 'America/Los_Angeles',
  country: COUNTRIES[0],
  order: 'mdy',
  clock: 'as_written',
  today: '2026-11-28',
  notifyWindows: [24],
  stateColumns: [],
  states: new Map(),
};
const COLUMNS = ['contact_number', undefined, 'date', 'time', 'participant', 'notify_window', 'language'];
const read = (...rows) =>
  readRows(
    rows.map((cells, index) => ({ line: index + 2, cells })),
    COLUMNS,
    OPTIONS,
  );

describe('the rows of an import', () => {
  it('become what the API takes', () => {
    const [row] = read(['(206) 555-0100', 'Ann', '7/6/2027', '3:23 PM', ' Dr.\n Lee ', '72, 24', 'Español']);

    expect(row).toMatchObject({
      line: 2,
      problems: [],
      body: {
        contact_number: '+12065550100',
        appointment_time: '2027-07-06T15:23',
        notify_window: [72, 24],
        participant: 'Dr. Lee',
        time_zone: 'America/Los_Angeles',
        language: 'es',
      },
    });
    expect(row.body).not.toHaveProperty('location');
  });

  it('take what they do not say from the options, and leave what they cannot judge to the service', () => {
    const columns = ['contact_number', 'date', 'time_zone', 'language', 'external_id'];
    const cells = ['2065550100', '7/6/2027 9:00', 'Eastern Standard Time', 'klingon', 'A-17'];

    expect(readRows([{ line: 1, cells }], columns, OPTIONS)[0].body).toEqual({
      contact_number: '+12065550100',
      appointment_time: '2027-07-06T09:00',
      notify_window: [24],
      time_zone: 'America/New_York',
      language: 'klingon',
      external_id: 'A-17',
    });
    expect(readRows([{ line: 1, cells: cells.slice(0, 2) }], columns, OPTIONS)[0].body).toMatchObject({
      time_zone: 'America/Los_Angeles',
    });
  });

  it('name everything that is wrong with them at once, with what was written', () => {
    const [row] = read(['555-0100', 'Ann', '2/30/2027', '3:23 PM', '<img src=x onerror=alert(1)>', 'soon']);

    expect(row.problems).toEqual([
      { field: 'contact_number', key: 'number_length', details: { written: '555-0100', digits: 7 } },
      { field: 'date', key: 'date_impossible', details: { written: '2/30/2027' } },
      { field: 'notify_window', key: 'hours_unknown', details: { written: 'soon' } },
    ]);
    expect(row.body.participant).toBe('<img src=x onerror=alert(1)>');
  });

  it('say the same once, however it is written', () => {
    const rows = read(
      ['206-555-0100', '', '7/6/2027', '3:23 PM'],
      ['(206) 555 0100', 'Ann', '2027-07-06', '15:23'],
      ['206-555-0100', '', '7/6/2027', '3:24 PM'],
      ['206-555-0100', '', '7/6/2027', '3:23 PM', 'Joe'],
    );

    expect(rows.map(({ repeats }) => repeats)).toEqual([undefined, 2, undefined, undefined]);
  });

  it('say so where one appointment is there twice with different settings', () => {
    const rows = read(
      ['206-555-0100', '', '7/6/2027', '3:23 PM', '', '24'],
      ['206-555-0100', '', '7/6/2027', '3:23 PM', '', '48'],
    );

    expect(rows[1].problems).toEqual([{ field: 'date', key: 'row_differs', details: { line: 2 } }]);
    expect(rowKeyOf(rows[0].body)).toBe(rowKeyOf(rows[1].body));
  });

  it('that are wrong are no repetitions', () => {
    expect(read(['', '', 'x'], ['', '', 'x']).map(({ repeats }) => repeats)).toEqual([undefined, undefined]);
  });
});
