import type { Role } from '../../../../language/locales/answer-words.js';

/** `number` is a bare number, `name` somebody's or a place's, `unknown` a word that stands in no table. */
export type TokenRole = Exclude<Role, 'confirm' | 'slip' | 'turn'> | 'number' | 'name' | 'unknown';
