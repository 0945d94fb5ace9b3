/** Endings of a conjugation, folded: the persons that people write of themselves and of others. Conditionals are doubts, so they are not here. */
const ENDINGS = {
  ar: 'ar o a amos am ei ou aram ava avamos avam arei ara aremos e em ando ado ada',
  er: 'er o e emos em i eu eram ia iamos erei era eremos a am endo ido ida',
  ir: 'ir o e imos em i iu iram ia iamos irei ira iremos a am indo ido ida',
} as const;

/** The forms of regular verbs, as a cell. */
export function formsOfVerbs(verbs: string): string {
  return verbs.trim().split(/\s+/u).flatMap(formsOf).join(',');
}

function formsOf(infinitive: string): string[] {
  const kind = infinitive.slice(-2);
  if (kind !== 'ar' && kind !== 'er' && kind !== 'ir') return [];
  const stem = infinitive.slice(0, -2);
  return ENDINGS[kind].split(' ').map((ending) => spelled(stem, ending));
}

/** "Busquei", "cheguei": the sound stays, so the letter changes. */
function spelled(stem: string, ending: string): string {
  if (!/^[ei]/u.test(ending) || !/[cg]$/u.test(stem)) return stem + ending;
  return stem.replace(/c$/u, 'qu').replace(/g$/u, 'gu') + ending;
}
