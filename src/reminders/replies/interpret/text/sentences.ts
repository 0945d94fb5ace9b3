import { compatible } from '../../../../language/text/compatible.js';
import { foldWord, withCharactersApart } from '../../../../language/text/plain-words.js';
import { WithinTurn } from '../../../../language/text/within-turn.js';
import { TITLES } from './titles.js';

/** Words between two pieces of punctuation, folded; `question` where a question mark ends them. */
export interface Segment {
  readonly words: readonly string[];
  readonly question: boolean;
  /** Segments of one sentence share its number. */
  readonly sentence: number;
}

const EMOJI_WORDS: readonly (readonly [RegExp, string])[] = [
  [/[👍👌🆗🫡🙆]/gu, ' thumbsup '],
  [/[✅✔☑💯]/gu, ' checkmark '],
  [/👎/gu, ' thumbsdown '],
  [/[❌✖🚫🙅⛔]/gu, ' crossmark '],
  // As Russians agree.
  [/^\s*[+➕]\s*$/u, ' thumbsup '],
  [/[🤔🤷]/gu, ' maybe '],
  [/[❓❔]/gu, '?'],
];
/** Punctuation that a telephone has written out in words while somebody dictated. */
const DICTATED: readonly (readonly [RegExp, string])[] = [
  [/\s(?:period|full stop)(?=\s*$|\s+\p{Lu}|\s*\n)/gmu, '.'],
  [/\s(?:exclamation (?:point|mark)|smiley face)s?(?=\s|$)/giu, '!'],
  [/\squestion mark(?=\s*$|\s+\p{Lu})/gu, '?'],
  [/\scomma(?=\s)/giu, ','],
];
/** "Dr. Patel": the full stop of a title ends no sentence. */
const TITLE = new RegExp(`\\b(${TITLES})\\.(?=\\s)`, 'giu');
const APOSTROPHE = /(?<=\p{L})['’‘`´ʼ](?=\p{L})|(?<=n)[;"](?=t\b)/gu;
/** "can t", "i ll": an apostrophe lost on the way, as some telephones and gateways do. */
const LOST_APOSTROPHE =
  /\b(can|don|won|isn|aren|ain|doesn|didn) (?=t\b)|\b(i|we|he|she|they|you) (?=(?:ll|m|ve|re)\b)|\b(j|d|c|n) (?=(?:accord|est|y|ai|irai|arrive)\b)/gu;

/**
 * Cuts a text into sentences, and these at commas, dashes and brackets into segments of folded words. What
 * is not a letter or a digit is gone afterwards, but for emoji that answer, which have become words.
 */
export function segmentsOf(text: string): readonly Segment[] {
  return SEGMENTS.get(text, () => cut(text));
}
const SEGMENTS = new WithinTurn<readonly Segment[]>();

function cut(text: string): Segment[] {
  const sentences = writtenOut(text).match(/[^.!?\n]+[.!?\n]*/gu) ?? [];
  return sentences.flatMap((sentence, number) => {
    const parts = sentence.split(/[,;:()[\]{}/|¿¡]|\s[-–—]+\s?|[–—]|\.\.+/u).map(wordsOf);
    const spoken = parts.filter((words) => words.length > 0);
    return spoken.map((words, index) => ({
      words,
      question: sentence.includes('?') && index === spoken.length - 1,
      sentence: number,
    }));
  });
}

/** Gives emoji, times, dates and signs the form of words, so that what follows need only know words. */
function writtenOut(text: string): string {
  const plain = compatible(text)
    .replace(/[\u200B-\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, '')
    .replace(APOSTROPHE, '')
    .replace(TITLE, '$1')
    .replace(/\b(\d{1,2})[:.h](\d{2})(?!\d)/giu, '$1h$2')
    .replace(/\b(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?\b/gu, '$1d$2')
    .replace(/(\d)\s?([ap])\.?\s?m\b\.?/giu, '$1$2m')
    .replace(/\b1[01]*0\s?%/gu, ' hundredpercent ')
    .replace(/(?<!!)!+1+(?!\d)/gu, '!')
    .replaceAll('<3', ' ')
    .replace(/\bn\/a\b/giu, ' ')
    .replace(/\.{2,}/gu, ', ')
    .replaceAll('&', ' and ')
    .replaceAll('@', ' at ');
  return [...DICTATED, ...EMOJI_WORDS].reduce((done, [written, word]) => done.replace(written, word), plain);
}

function wordsOf(part: string): string[] {
  const words = withCharactersApart(part).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map(folded).join(' ').replace(LOST_APOSTROPHE, '$1$2$3').split(' ').filter(Boolean);
}

/** Of all accents only that of "sí" is kept: "si" may mean "if". */
function folded(word: string): string {
  return /^s+[íì]+$/iu.test(word) ? 'sí' : foldWord(word);
}
