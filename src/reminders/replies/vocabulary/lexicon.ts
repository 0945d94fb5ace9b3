import { VOCABULARIES } from './languages.js';
import { phrasesOf } from './roles.js';
import type { Ambiguous, Role, Vocabulary } from './roles.js';

/** An answer word that needs its surroundings, with the words that may follow it in any language. */
export interface Ambiguity {
  as: Role;
  otherwise: Role;
  before: ReadonlySet<string>;
}

/** All built-in tables in one, for one preferred language. */
export interface Lexicon {
  phrases: ReadonlyMap<string, Role>;
  /** Words of the longest phrase. */
  longest: number;
  ambiguous: ReadonlyMap<string, Ambiguity>;
  misspellings: ReadonlyMap<string, string>;
}

const built = new Map<string, Lexicon>();

/**
 * @param language arrow's or BCP 47 name (`es_mx`, `fr-CA`); one without a table, or none, leaves the
 * built-in order
 */
export function lexiconFor(language = ''): Lexicon {
  const wanted = language.toLowerCase().split(/[_-]/u)[0] ?? '';
  const key = VOCABULARIES.some((table) => table.language === wanted) ? wanted : '';
  const lexicon = built.get(key) ?? build([...VOCABULARIES].sort((a, b) => rank(a, key) - rank(b, key)));
  built.set(key, lexicon);
  return lexicon;
}

const rank = (table: Vocabulary, preferred: string): number => (table.language === preferred ? 0 : 1);

function build(tables: readonly Vocabulary[]): Lexicon {
  const phrases = new Map<string, Role>();
  const ambiguous = new Map<string, Ambiguity>();
  const misspellings = new Map<string, string>();
  for (const table of tables) {
    for (const [phrase, role] of rolesIn(table))
      if (!phrases.has(phrase) && !ambiguous.has(phrase)) phrases.set(phrase, role);
    for (const [word, entry] of ambiguitiesIn(table)) {
      if (phrases.has(word)) continue;
      const known = ambiguous.get(word);
      const before = new Set([...(known?.before ?? []), ...entry.before.split(/\s+/u)]);
      ambiguous.set(word, {
        as: known?.as ?? entry.as,
        otherwise: known?.otherwise ?? entry.otherwise,
        before,
      });
    }
    for (const [wrong, right] of misspellingsIn(table))
      if (!misspellings.has(wrong)) misspellings.set(wrong, right);
  }
  const longest = [...phrases.keys()].reduce((most, phrase) => Math.max(most, phrase.split(' ').length), 1);
  return { phrases, longest, ambiguous, misspellings };
}

/** Every phrase of one table with its role. */
export function rolesIn(table: Vocabulary): [phrase: string, role: Role][] {
  const cells = Object.entries(table.phrases) as [Role, string][];
  return cells.flatMap(([role, cell]) => phrasesOf(cell).map((phrase): [string, Role] => [phrase, role]));
}

/** Every ambiguous word or phrase of one table. */
export function ambiguitiesIn(table: Vocabulary): [phrase: string, entry: Ambiguous][] {
  return (table.ambiguous ?? []).flatMap((entry) =>
    phrasesOf(entry.phrases).map((phrase): [string, Ambiguous] => [phrase, entry]),
  );
}

/** Every misspelling of one table with what it stands for. */
export function misspellingsIn(table: Vocabulary): [wrong: string, right: string][] {
  return (table.misspellings ?? '')
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .flatMap(([wrong, right]): [string, string][] => (wrong && right ? [[wrong, right]] : []));
}
