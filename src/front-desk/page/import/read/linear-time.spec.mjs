import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import { growth, LINEAR } from '../../../../../test/growth.js';
import { COUNTRIES, readWrittenNumber } from '../../contact/written-number.js';
import { contentsOf } from './columns/cells.js';
import { readNumberCell, readNumberInText } from './number/number-cell.js';
import { plain } from './plain-text.js';
import { mentionsCancellation, stateOf } from './state/state-words.js';
import { readDelimited } from './table/delimited.js';
import { findTable } from './table/table.js';
import { looksLikeDate, readWrittenTime } from './time/written-time.js';
import { readWrittenHours } from './written-hours.js';

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
const HOW = { order: 'dmy', clock: 'as_written', today: '2026-11-28' };

describe.each([
  ['hours', readWrittenHours],
  ['a number', (cell) => readWrittenNumber(cell, COUNTRIES[0])],
  [
    'a cell',
    (cell) => [
      looksLikeDate(cell),
      readWrittenTime(cell, cell, HOW),
      readNumberCell(cell, COUNTRIES[0]),
      readNumberInText(cell, COUNTRIES[0]),
      stateOf(plain(cell)),
      mentionsCancellation(plain(cell)),
      contentsOf([{ cells: [cell] }], 0, HOW.today),
    ],
  ],
  ['a table', (cell) => findTable(readDelimited(`name;number\nJoe;${cell}\n`, Papa.parse).lines ?? [])],
])('reading %s from a file', (_, read) => {
  it.each(PIECES)('takes a time that grows with its length alone where it is %j again and again', (piece) => {
    const work = (length) => {
      const cell = piece.repeat(length / piece.length);
      return [read(`1${cell}x`), read(`123456${cell}`)];
    };
    expect(growth(work, MAX_CELL / 2)).toBeLessThanOrEqual(LINEAR);
  });
});
