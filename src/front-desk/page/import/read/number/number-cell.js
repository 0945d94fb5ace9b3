/** @import { Country, ReadNumber } from '../../../contact/written-number.js' */
import { readWrittenNumber } from '../../../contact/written-number.js';
import { plain } from '../plain-text.js';

/**
 * The number in a cell, which may hold more than that: `="2065550111"`, `C: 206…`, `Mobile: 04…, Home: 08…`, `206… ext. 4`.
 *
 * @typedef {ReadNumber | { problem: 'number_not_mobile' | 'number_test', digits?: number }} ReadCell
 */

const MAX_CELL = 400;
const FORMULA = /^="?([^"]*)"?$/;
const EXTENSION =
  /(?<![\s,;])[\s,;]*(?:ext(?:ension)?|extn|x|durchwahl|dw|poste|int(?:erno)?|toestel|ramal|anexo)\.?:?\s?\d{1,6}\s*$/i;
/** A word that says what kind of number it is, before or behind it. */
const LABEL = /\(?(?<![\p{L}])([\p{L}]{1,14})(?![\p{L}])\)?\.?:?/gu;
const KINDS = new Map(
  /** @type {const} */ ([
    [
      'mobile',
      'm mob mobile mobil mobiel cell c cel celular cellulare cellular handy h/p movil portable port gsm tlm telemovel sms text wireless natel',
    ],
    [
      'other',
      'h home hm w work wk office fax f landline festnetz privat casa domicile dom fixe fijo trabajo bureau lavoro werk thuis prive o b business tel2 geschaft dienst',
    ],
    ['plain', 'p ph phone tel telephone telefono telefon t number no nr telefone telefoon fon'],
  ]).flatMap(([kind, words]) => words.split(' ').map((word) => /** @type {const} */ ([word, kind]))),
);
/** What may be a number in the midst of other words. */
const IN_TEXT = /(?<![\p{L}\d])[+(]{0,2}\d[\d\s().\-/]{5,22}\d(?!\d)/gu;

/**
 * @param {string} written
 * @param {Country} country for numbers without a country code
 * @returns {ReadCell}
 */
export function readNumberCell(written, country) {
  if (written.length > MAX_CELL) return { problem: 'number_has_letters' };
  const cell = withoutFormula(written);
  const whole = readWrittenNumber(cell.replace(EXTENSION, ''), country);
  if ('number' in whole) return refuseTests(whole.number);
  const tests = refuseTestDigits(cell);
  if (tests) return tests;
  const labelled = labelledNumbers(cell);
  if (labelled.length === 0) return whole;
  const mobiles = labelled.filter(({ kind }) => kind === 'mobile');
  const plains = labelled.filter(({ kind }) => kind === 'plain');
  const [one, ...more] = mobiles.length > 0 ? mobiles : plains;
  if (!one) return { problem: 'number_not_mobile' };
  if (more.length > 0) return { problem: 'number_twice' };
  const read = readWrittenNumber(one.text.replace(EXTENSION, ''), country);
  return 'number' in read ? refuseTests(read.number) : read;
}

/**
 * @param {string} text such as a calendar's subject: "Ann Lee 206-555-0100"
 * @param {Country} country
 * @returns {ReadCell}
 */
export function readNumberInText(text, country) {
  const found = numbersInText(text, country);
  const [one, ...more] = new Set(found);
  if (one === undefined) return { problem: 'number_missing' };
  return more.length > 0 ? { problem: 'number_twice' } : refuseTests(one);
}

/**
 * @param {string} text
 * @param {Country} country
 * @returns {string[]}
 */
export function numbersInText(text, country) {
  return [...text.slice(0, MAX_CELL).matchAll(IN_TEXT)].flatMap(([candidate]) => {
    const read = readWrittenNumber(candidate.trim(), country);
    return 'number' in read && !/^\d{4}-\d{2}-\d{2}/.test(candidate) ? [read.number] : [];
  });
}

/** @param {string} written */
function withoutFormula(written) {
  return (FORMULA.exec(written.trim())?.[1] ?? written).trim();
}

/**
 * @param {string} cell
 * @returns {{ kind: 'mobile' | 'other' | 'plain', text: string }[]}
 */
function labelledNumbers(cell) {
  const parts = cell.split(
    /[,;\n|]|\/(?=\s*\p{L})|(?<=\d)\s+(?=\(?\p{L})(?!\(?(?:m|c|h|w|cell|home|mobile|work|mob)\)?\s*(?:$|[,;|]))/iu,
  );
  return parts.flatMap((part) => {
    const kinds = [...plain(part).matchAll(LABEL)].flatMap(([, word = '']) => KINDS.get(word) ?? []);
    const text = part
      .replace(LABEL, (label, /** @type {string} */ word) => (KINDS.has(plain(word)) ? '' : label))
      .replace(/:/g, '')
      .trim();
    if (!/\d{3}/.test(text.replace(/[^\d]/g, ''))) return [];
    /** @type {'mobile' | 'other' | 'plain'} */
    const kind = kinds.includes('mobile') ? 'mobile' : kinds.includes('other') ? 'other' : 'plain';
    return [{ kind, text }];
  });
}

/** @param {string} number with a plus @returns {ReadCell} */
function refuseTests(number) {
  return isTest(number.slice(1)) ? { problem: 'number_test' } : { number };
}

/** @param {string} cell @returns {ReadCell | undefined} */
function refuseTestDigits(cell) {
  const digits = cell.replace(/\D/g, '');
  return digits.length >= 7 && isTest(digits) ? { problem: 'number_test' } : undefined;
}

/** What is put where somebody has no number: one digit again and again, or counting. @param {string} digits */
function isTest(digits) {
  return (
    /(\d)\1{8}$/.test(digits) ||
    /^0{6,}/.test(digits) ||
    /^(\d)\1{6,}$/.test(digits) ||
    /^\d{0,3}(?:0123456789|1234567890)$|^123456789$/.test(digits)
  );
}
