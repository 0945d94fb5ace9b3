import Papa from 'papaparse';
import { COUNTRIES, readWrittenNumber } from '../../../src/front-desk/page/contact/written-number.js';
import { contentsOf } from '../../../src/front-desk/page/import/read/columns/cells.js';
import {
  readNumberCell,
  readNumberInText,
} from '../../../src/front-desk/page/import/read/number/number-cell.js';
import { plain } from '../../../src/front-desk/page/import/read/plain-text.js';
import { mentionsCancellation, stateOf } from '../../../src/front-desk/page/import/read/state/state-words.js';
import { readDelimited } from '../../../src/front-desk/page/import/read/table/delimited.js';
import { findTable } from '../../../src/front-desk/page/import/read/table/table.js';
import {
  looksLikeDate,
  readWrittenTime,
} from '../../../src/front-desk/page/import/read/time/written-time.js';
import { readWrittenHours } from '../../../src/front-desk/page/import/read/written-hours.js';

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

const READERS = {
  hours: readWrittenHours,
  'a number': (cell) => readWrittenNumber(cell, COUNTRIES[0]),
  'a cell': (cell) => [
    looksLikeDate(cell),
    readWrittenTime(cell, cell, HOW),
    readNumberCell(cell, COUNTRIES[0]),
    readNumberInText(cell, COUNTRIES[0]),
    stateOf(plain(cell)),
    mentionsCancellation(plain(cell)),
    contentsOf([{ cells: [cell] }], 0, HOW.today),
  ],
  'a table': (cell) => findTable(readDelimited(`name;number\nJoe;${cell}\n`, Papa.parse).lines ?? []),
};

/** Reading a cell of an imported file that has one piece again and again. */
export const cases = Object.entries(READERS).flatMap(([name, read]) =>
  PIECES.map((piece) => ({
    what: `${name} of ${JSON.stringify(piece)}`,
    size: MAX_CELL / 2,
    work: (length) => {
      const cell = piece.repeat(length / piece.length);
      return [read(`1${cell}x`), read(`123456${cell}`)];
    },
  })),
);
