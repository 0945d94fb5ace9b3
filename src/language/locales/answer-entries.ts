import { patternsIn, phrasesIn } from '../phrases/notation.js';
import type { Ambiguous, AnswerWords, Role } from './answer-words.js';

/** The cells of one language, each with its role. */
export const cellsOf = ({ phrases, visits }: Pick<AnswerWords, 'phrases' | 'visits'>): [Role, string][] => [
  ...(Object.entries(phrases) as [Role, string][]),
  ['topic', visits],
];

/** Every phrase of one language with its role, written out. */
export function rolesIn(answers: AnswerWords): [phrase: string, role: Role][] {
  return cellsOf(answers).flatMap(([role, cell]) =>
    phrasesIn(cell).map((phrase): [string, Role] => [phrase, role]),
  );
}

/** The patterns of cells, each with its cell's role. */
export function patternsOf(cells: readonly [Role, string][]): [pattern: string, role: Role][] {
  return cells.flatMap(([role, cell]) => patternsIn(cell).map((pattern): [string, Role] => [pattern, role]));
}

/** The patterns of the words of every day, each with its role. */
export function everydayIn({ everyday = {} }: AnswerWords): [pattern: string, role: Role][] {
  return patternsOf(Object.entries(everyday) as [Role, string][]);
}

/** Every ambiguous pattern of one language. */
export function ambiguitiesIn(answers: AnswerWords): [pattern: string, entry: Ambiguous][] {
  return answers.ambiguous.flatMap((entry) =>
    patternsIn(entry.phrases).map((pattern): [string, Ambiguous] => [pattern, entry]),
  );
}

/** Every misspelling of one language with what it stands for. */
export function misspellingsIn({ misspellings }: AnswerWords): [wrong: string, right: string][] {
  return misspellings
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .flatMap(([wrong, right]): [string, string][] => (wrong && right ? [[wrong, right]] : []));
}
