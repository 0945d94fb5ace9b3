import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { pt } from './pt.js';
import type { Vocabulary } from './roles.js';

/** Where a phrase stands in several tables, the reminder's language rules, and after it the order of this list. */
export const VOCABULARIES: readonly Vocabulary[] = [en, es, fr, de, pt, it];
