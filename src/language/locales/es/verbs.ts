/** Endings of a conjugation, folded: the persons that people write of themselves and of others. Conditionals are doubts, so they are not here. */
const ENDINGS = {
  ar: 'o a as amos an e o aste amos aron aba abamos aban are ara aremos aran e emos en ando ado ada',
  er: 'o e es emos en i io imos ieron ia iamos ian ere era eremos eran a amos an iendo ido ida',
  ir: 'o e es imos en i io imos ieron ia iamos ian ire ira iremos iran a amos an iendo ido ida',
} as const;
const CLITICS = [
  '',
  'me',
  'te',
  'se',
  'lo',
  'la',
  'le',
  'nos',
  'los',
  'las',
  'les',
  'selo',
  'sela',
  'melo',
  'mela',
];

/**
 * The forms of regular verbs, as a cell. What is irregular in them is given as other stems behind a colon ("encontrar:encuentr"): they take the
 * same endings.
 */
export function formsOfVerbs(verbs: string): string {
  return verbs.trim().split(/\s+/u).flatMap(formsOf).join(',');
}

function formsOf(verb: string): string[] {
  const [infinitive = '', ...stems] = verb.split(':');
  const kind = infinitive.slice(-2);
  if (kind !== 'ar' && kind !== 'er' && kind !== 'ir') return [];
  const endings = ENDINGS[kind].split(' ');
  const conjugated = [infinitive.slice(0, -2), ...stems].flatMap((stem) =>
    endings.map((ending) => spelled(stem, ending)),
  );
  return [...CLITICS.map((clitic) => infinitive + clitic), ...conjugated];
}

/** "Busqué", "llegué", "empecé": the sound stays, so the letter changes. */
function spelled(stem: string, ending: string): string {
  if (!/^[ei]/u.test(ending)) return stem + ending;
  return stem.replace(/c$/u, 'qu').replace(/g$/u, 'gu').replace(/z$/u, 'c') + ending;
}
