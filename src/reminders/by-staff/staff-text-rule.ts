import { countSegments, toPlainCharacters } from '../../messaging/segments.js';
import type { FieldCode } from '../../platform/problem-codes.js';
import { offeredOptOutWord } from '../wording/offered-words.js';

const MAX_SEGMENTS = 10;
/** More never fits: no need to count its segments. */
const MAX_CHARACTERS = 2_000;
/** Any script and line breaks, but no control characters, and no halves of a character. */
const WRITABLE = /^(?:[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|[\n\t])*$/u;

interface Wrong {
  readonly code: FieldCode;
  readonly message: string;
}

/** A text by staff as it is sent: without spaces around it, in plain characters where that makes it cheaper. Pure. */
export function readStaffText(text: string): string {
  return toPlainCharacters(text.replace(/\r\n?/g, '\n').trim());
}

/** What is wrong with a text that staff want to send, or undefined. Pure. */
export function wrongWithStaffText(value: unknown): Wrong | undefined {
  if (typeof value !== 'string') return { code: 'invalid', message: 'must be a text' };
  if (value.length > 2 * MAX_CHARACTERS) return tooLong();
  const text = readStaffText(value);
  if (text === '') return { code: 'too_short', message: 'must not be empty' };
  if (!WRITABLE.test(text))
    return { code: 'invalid', message: 'must be without control characters, but for line breaks' };
  if (text.length > MAX_CHARACTERS) return tooLong();
  const { segments } = countSegments(text);
  if (segments > MAX_SEGMENTS) return tooLong(segments);
  const word = offeredOptOutWord(text);
  return word === undefined ? undefined : { code: 'invalid', message: offers(word) };
}

function tooLong(segments?: number): Wrong {
  const has = segments === undefined ? '' : `, and has ${segments}`;
  return { code: 'too_long', message: `must fit into ${MAX_SEGMENTS} segments${has}` };
}

function offers(word: string): string {
  return `offers ${word} as an answer: to carriers and to the law that is a wish for no more messages`;
}
