import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import { growth, LINEAR } from '../../../../../test/growth.js';
import { COUNTRIES, readWrittenNumber } from '../../lib/written-number.js';
import { readTable } from './csv-table.js';
import { readWrittenHours } from './written-hours.js';
import { looksLikeDate, readWrittenTime } from './written-time.js';

const PIECES = [
  ' ',
  '\t',
  ',',
  ', ',
  '1',
  '1 ',
  '1,',
  '.',
  '0',
  '.0',
  'a',
  'a ',
  '/',
  '-',
  '(',
  'or ',
  't',
  'mon ',
  '1h ',
  '"',
];
const MAX_CELL = 16_000;

describe.each([
  ['hours', readWrittenHours],
  ['a number', (cell) => readWrittenNumber(cell, COUNTRIES[0])],
  ['a time', (cell) => [looksLikeDate(cell), readWrittenTime(cell, cell, 'dmy')]],
  ['a table', (cell) => readTable(`name;number\nJoe;${cell}\n`, Papa.parse)],
])('reading %s from a file', (_, read) => {
  it.each(PIECES)('takes a time that grows with its length alone where it is %j again and again', (piece) => {
    const work = (length) => {
      const cell = piece.repeat(length / piece.length);
      return [read(`1${cell}x`), read(`123456${cell}`)];
    };
    expect(growth(work, MAX_CELL / 2)).toBeLessThanOrEqual(LINEAR);
  });
});
