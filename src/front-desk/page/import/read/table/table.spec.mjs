import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import { readDelimited } from './delimited.js';
import { findTable, MAX_ROWS } from './table.js';

function read(text) {
  const delimited = readDelimited(text, Papa.parse);
  return 'problem' in delimited ? delimited : findTable(delimited.lines);
}

describe('the table in a CSV file', () => {
  it.each([
    ['commas', 'Phone,When\n2065550100,"July 6, 2027 9:00"\n'],
    ['semicolons', 'Phone;When\r\n2065550100;July 6, 2027 9:00\r\n'],
    ['tabs', 'Phone\tWhen\n2065550100\tJuly 6, 2027 9:00'],
    ['a separator that Excel names', 'sep=|\nPhone|When\n2065550100|July 6, 2027 9:00'],
  ])('is read with %s', (_name, text) => {
    const { table } = read(text);

    expect(table.headers).toEqual(['Phone', 'When']);
    expect(table.rows.map(({ cells }) => cells)).toEqual([['2065550100', 'July 6, 2027 9:00']]);
  });

  it('names each row by the line at which a spreadsheet shows it, past empty ones and line breaks in a cell', () => {
    const { table } = read('\nPhone,Where\n,\n2065550100,"Room 1\nleft"\n\n2065550101,Room 2');

    expect(table.rows).toEqual([
      { line: 4, cells: ['2065550100', 'Room 1\nleft'] },
      { line: 6, cells: ['2065550101', 'Room 2'] },
    ]);
  });

  it('sees that a file has no headers', () => {
    const { table } = read('2065550100,2027-07-06 9:00\n2065550101,2027-07-06 9:30,Room 2');

    expect(table).toMatchObject({ hasHeaders: false, headers: ['', '', ''] });
    expect(table.rows.map(({ line }) => line)).toEqual([1, 2]);
  });

  it.each([
    ['has headers only', 'Phone,When\n\n', 'no_rows'],
    ['is blank', ' \n \n', 'no_rows'],
    ['leaves a quote open', 'Phone,When\n2065550100,"9:00\n2065550101,9:30', 'quote_left_open'],
    ['is too long', `Phone,Day\n${'2065550100,1\n'.repeat(MAX_ROWS + 1)}`, 'too_many_rows'],
    ['is far too long', `Phone,Day\n${'1,1\n'.repeat(1_000_000)}`, 'too_many_rows'],
  ])('says so when a file %s', (_name, text, problem) => {
    expect(read(text)).toEqual({ problem });
  });

  it('is found below a title, with lines that are no rows told apart', () => {
    const { table } = read(
      'Schedule,,,\nFilter: all,,,\nName,Phone,Day,Provider\nAnn,2065550100,2027-07-06,Dr. Lee\n' +
        'Name,Phone,Day,Provider\nBob,2065550101,2027-07-06,Dr. Lee\nNext page,,,\nTotal,2,,',
    );

    expect(table.headers).toEqual(['Name', 'Phone', 'Day', 'Provider']);
    expect(table.rows.map(({ line }) => line)).toEqual([4, 6]);
    expect(table.aside.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'title'],
      [2, 'title'],
      [5, 'header'],
      [7, 'group'],
      [8, 'total'],
    ]);
  });
});
