import { LOCALES } from '../../language/locales/locales.js';
import type { PlaceName } from './templates.js';

/** What each place stands for; an empty text where nothing is known. */
export type PlaceValues = Readonly<Record<PlaceName, string>>;

/** Words that lead to what comes after them, beside the operators of each language: without it they would dangle. */
const LEADING = [
  ...['at', 'in', 'with', 'for', 'to', 'from', 'by', 'dear', 'and'],
  ...['a', 'en', 'con', 'para', 'por', 'de', 'y', 'à', 'au', 'chez', 'avec', 'pour', 'et'],
  ...['bei', 'mit', 'für', 'im', 'und', 'da', 'presso', 'per', 'em', 'com', 'no', 'na', 'e'],
];
const LEADING_WORDS = new Set([
  ...LEADING,
  ...LOCALES.flatMap(({ texts }) => [texts.operators.location, texts.operators.participant]),
]);
/** `Place: ` at the beginning of a line. */
const LABEL = /(^|\n)[^\n:.!?]{1,24}:[ \t]*$/;

/**
 * Fills a template whose places have names. Where a value is missing, so is what would dangle without it: the word that leads to it
 * ("at"), a line that only names it ("Place: "), brackets, and a second space. Pure.
 */
export function fillNamed(
  parts: readonly string[],
  names: readonly PlaceName[],
  values: PlaceValues,
  operators: readonly string[],
): string {
  let text = parts[0] ?? '';
  for (const [index, name] of names.entries()) {
    const value = values[name].trim();
    const part = parts[index + 1] ?? '';
    if (value === '') text = withoutValue(text, part, operators);
    else text += `${name === 'details' && /[\p{L}\p{N}]$/u.test(text) ? ' ' : ''}${value}${part}`;
  }
  return text;
}

function withoutValue(text: string, part: string, operators: readonly string[]): string {
  if (/^[ \t]*(\n|$)/.test(part) && LABEL.test(text)) {
    const before = text.replace(LABEL, '');
    return before === '' ? part.replace(/^[ \t]*\n/, '') : before + part;
  }
  if (/[([]$/.test(text) && /^[)\]]/.test(part)) return joined(text.slice(0, -1), part.slice(1));
  const last = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[ \t]+$/u.exec(text);
  const word = last?.[1];
  const isLeading = word !== undefined && (LEADING_WORDS.has(word.toLowerCase()) || operators.includes(word));
  return joined(isLeading ? text.slice(0, last?.index) : text, part);
}

/** With one space between words, and none before a sign or at the beginning of a line. */
function joined(text: string, part: string): string {
  const bare = text.replace(/(?<![ \t])[ \t]+$/, '');
  const isSign = /^[ \t]*([.,;:!?)\]\n]|$)/.test(part);
  if (!isSign)
    return bare === text && text !== '' && !text.endsWith('\n')
      ? text + part
      : text + part.replace(/^[ \t]+/, '');
  if (bare !== '' && !/[\n.!?,;:]$/.test(bare)) return bare + part.replace(/^[ \t]+/, '');
  // Nothing is left that the sign would end.
  const rest = part.replace(/^[ \t]*[.,;:]?[ \t]*/, '');
  return /[.!?,;:]$/.test(bare) && /^[^\n]/.test(rest) ? `${bare} ${rest}` : bare + rest;
}
