/** Endings of a conjugation, folded: the persons that people write of themselves and of others. Conditionals are doubts, so they are not here. */
const ENDINGS = {
  er: 'er e es ons ez ent ee ees ais ait aient ions erai era erons eront ant',
  ir: 'ir is it issons issez issent i ie ies issais issait issaient irai ira irons iront issant',
  re: 're s t ons ez ent u ue us ues ais ait aient rai ra rons ront ant',
} as const;
/** Behind "j'", "m'" and the like, without the apostrophe. */
const ELIDED = ['', 'j', 'm', 't', 's', 'l', 'n', 'd', 'qu', 'my'];

/**
 * The forms of regular verbs, as a cell. What is irregular in them is given as other stems behind a colon ("acheter:achet"), and a verb of another kind
 * with all its forms in `everyday.ts`.
 */
export function formsOfVerbs(verbs: string): string {
  return verbs.trim().split(/\s+/u).flatMap(formsOf).join(',');
}

function formsOf(verb: string): string[] {
  const [infinitive = '', ...stems] = verb.split(':');
  const kind = infinitive.slice(-2);
  if (kind !== 'er' && kind !== 'ir' && kind !== 're') return [];
  const forms = [infinitive.slice(0, -2), ...stems].flatMap((stem) =>
    ENDINGS[kind].split(' ').map((ending) => spelled(stem, ending)),
  );
  return /^[aeiouh]/u.test(infinitive)
    ? forms.flatMap((form) => ELIDED.map((elided) => elided + form))
    : forms;
}

/** "Mangeons": the sound stays, so a letter is added. */
function spelled(stem: string, ending: string): string {
  return stem.endsWith('g') && /^[ao]/u.test(ending) ? `${stem}e${ending}` : stem + ending;
}

/** Nouns as they stand behind "l'", "d'" and the like, too, where they begin with a vowel. */
export function withElision(cell: string): string {
  const nouns = cell.split(',').map((noun) => noun.trim());
  const elided = nouns
    .filter((noun) => /^[aeiouyh]\p{L}+$/u.test(noun))
    .flatMap((noun) => ['l', 'd', 'qu'].map((article) => article + noun));
  return [...nouns, ...elided].join(',');
}
