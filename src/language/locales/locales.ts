import type { AnswerWords } from './answer-words.js';
import { ar } from './ar/index.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { it } from './it/index.js';
import { ko } from './ko/index.js';
import type { Locale } from './locale.js';
import { pt } from './pt/index.js';
import { ru } from './ru/index.js';
import { tl } from './tl/index.js';
import { vi } from './vi/index.js';
import { zh } from './zh/index.js';

/** Where a phrase stands in several of them, the reminder's language rules, and after it the order of this list. */
export const LOCALES: readonly Locale[] = [en, es, fr, de, pt, it, zh, ar, ko, ru, tl, vi];

/** Signs that need no language: emoji that answer come as these words. */
export const SIGNS: Pick<AnswerWords, 'phrases' | 'visits'> = {
  phrases: { ok: 'thumbsup, checkmark, hundredpercent, ok', no: 'thumbsdown, crossmark' },
  visits: '',
};

/** One cell with what all languages have in theirs. */
export function cellOfAll(cell: (locale: Locale) => string): string {
  return LOCALES.map(cell).join(',');
}
