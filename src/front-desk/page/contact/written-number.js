/**
 * Phone numbers as people write them into spreadsheets, brought to what the service reads: it alone says what a number is, and a
 * dry run tells how it has read it. Here only the country is added where none is given, and told what the service cannot know.
 */

/**
 * @typedef {object} Country where numbers without a country code are from
 * @property {string} code ISO 3166
 * @property {string} calling
 * @property {number} least digits without the calling code and the trunk prefix
 * @property {number} most
 * @property {string} [trunk] what is dialled in front within the country
 * @property {RegExp} [begins] how its numbers begin, behind that
 */

/** @type {readonly Country[]} */
export const COUNTRIES = [
  { code: 'US', calling: '1', least: 10, most: 10, trunk: '1', begins: /^[2-9]/ },
  { code: 'MX', calling: '52', least: 10, most: 10, begins: /^[2-9]/ },
  { code: 'ES', calling: '34', least: 9, most: 9, begins: /^[5-9]/ },
  { code: 'CO', calling: '57', least: 10, most: 10, begins: /^[36]/ },
  { code: 'AR', calling: '54', least: 10, most: 10, trunk: '0' },
  { code: 'CL', calling: '56', least: 9, most: 9 },
  { code: 'GB', calling: '44', least: 9, most: 10, trunk: '0', begins: /^[1-9]/ },
  { code: 'FR', calling: '33', least: 9, most: 9, trunk: '0', begins: /^[1-9]/ },
  { code: 'DE', calling: '49', least: 7, most: 11, trunk: '0', begins: /^[1-9]/ },
  { code: 'PT', calling: '351', least: 9, most: 9, begins: /^[239]/ },
  { code: 'IT', calling: '39', least: 8, most: 11, begins: /^[03]/ },
  { code: 'NL', calling: '31', least: 9, most: 9, trunk: '0', begins: /^[1-9]/ },
  { code: 'BE', calling: '32', least: 8, most: 9, trunk: '0', begins: /^[1-9]/ },
  { code: 'AT', calling: '43', least: 7, most: 12, trunk: '0', begins: /^[1-9]/ },
  { code: 'CH', calling: '41', least: 9, most: 9, trunk: '0', begins: /^[1-9]/ },
  { code: 'IE', calling: '353', least: 8, most: 9, trunk: '0', begins: /^[1-9]/ },
  { code: 'AU', calling: '61', least: 9, most: 9, trunk: '0', begins: /^[2-478]/ },
  { code: 'NZ', calling: '64', least: 8, most: 10, trunk: '0', begins: /^[2-9]/ },
  { code: 'CA', calling: '1', least: 10, most: 10, trunk: '1', begins: /^[2-9]/ },
  { code: 'BR', calling: '55', least: 10, most: 11, trunk: '0', begins: /^[1-9]/ },
];

/**
 * @typedef {{ number: string } | { problem: NumberProblem, digits?: number }} ReadNumber
 * @typedef {'number_missing' | 'number_shortened' | 'number_has_letters' | 'number_length' | 'number_twice'} NumberProblem
 */

/** What is not seen: copied from elsewhere, a number brings marks of direction and the like along. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\0]/gu;
/** What people put between digits, and the apostrophe by which Excel keeps a number a text. */
const PUNCTUATION = /[\s\p{Pd}−ー·.．/／()（）[\]［］'’_]/gu;
const SCIENTIFIC = /^\d([.,]\d+)?e\+?\d+$/i;
const TWO_NUMBERS = /(?<!\d)\d{6,}[^\d]*[/;,&|]|\b(or|and|o|y)\b/i;
/** Spreadsheets that took the number for an amount. */
const DECIMALS = /[.,]0+$/;

/**
 * @param {string} written
 * @param {Country} country for numbers without a country code
 * @returns {ReadNumber} with a plus, as +12065550100
 */
export function readWrittenNumber(written, country) {
  const text = plain(written).trim();
  if (text === '') return { problem: 'number_missing' };
  if (SCIENTIFIC.test(text)) return { problem: 'number_shortened' };
  if (isTwoNumbers(text)) return { problem: 'number_twice' };
  const digits = (/^\+?\d+[.,]0+$/.test(text) ? text.replace(DECIMALS, '') : text).replace(PUNCTUATION, '');
  if (!/^\+?\d+$/.test(digits)) return { problem: 'number_has_letters' };
  const number = digits.startsWith('+') ? digits : withCountryCode(digits, country);
  if (number === undefined || !hasPossibleLength(number))
    return { problem: 'number_length', digits: digits.replace('+', '').length };
  return { number };
}

/** @param {string} written @returns {string} with digits of every script as 0 to 9 */
function plain(written) {
  return written
    .replace(INVISIBLE, '')
    .replace(/[＋﹢]/g, '+')
    .replace(/\p{Nd}/gu, (digit) => {
      const code = /** @type {number} */ (digit.codePointAt(0));
      let first = code;
      while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
      return String((code - first) % 10);
    });
}

/** @param {string} text */
function isTwoNumbers(text) {
  return TWO_NUMBERS.test(text.replace(/[\s\-–.()]/g, (character) => (character === ' ' ? ' ' : '')));
}

/**
 * @param {string} digits
 * @param {Country} country
 */
function withCountryCode(digits, { calling, least, most, trunk, begins = /^/ }) {
  const international = /^(00|011)([1-9]\d{6,14})$/.exec(digits);
  if (international) return `+${international[2]}`;
  const own = trunk !== undefined && digits.startsWith(trunk) ? digits.slice(trunk.length) : digits;
  const fits = (/** @type {string} */ number) =>
    number.length >= least && number.length <= most && begins.test(number);
  if (fits(own)) return `+${calling}${own}`;
  const behindCode = digits.startsWith(calling) ? digits.slice(calling.length) : '';
  const isTrunkWritten = trunk !== undefined && behindCode.startsWith(trunk);
  return fits(isTrunkWritten ? behindCode.slice(trunk.length) : behindCode) ? `+${digits}` : undefined;
}

/** @param {string} number with a plus */
function hasPossibleLength(number) {
  return number.startsWith('+1') ? number.length === 12 : /^\+[2-9]\d{6,14}$/.test(number);
}
