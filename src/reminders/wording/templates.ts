/** What the places of a text about an appointment may be named. */
export const PLACE_NAMES = [
  'org',
  'when',
  'date',
  'time',
  'details',
  'location',
  'participant',
  'name',
] as const;
/** `old`: the date and time that an appointment was moved from. */
export type PlaceName = (typeof PLACE_NAMES)[number] | 'old';

/** A text with places to fill. Between its parts stands one place each. */
export interface Template {
  readonly parts: readonly string[];
  /** Of its places, in their order; undefined where they have none, and are filled in the order of the values. */
  readonly names?: readonly PlaceName[];
}

/** What a template may hold. */
export interface TemplateForm {
  /** How many places it may have. */
  readonly places: readonly number[];
  /** What they stand for, in order, for whoever wrote it wrongly. */
  readonly meaning: string;
  /** What they may be named instead. */
  readonly names: readonly PlaceName[];
}

/** Says what is wrong with a template, as a clause that goes on after its name. */
export class InvalidTemplate extends Error {
  override readonly name = 'InvalidTemplate';
}

/** A doubled brace, a place, or what somebody might have meant as one. */
const BRACES = /\{\{|\}\}|\{[^{}]*\}|[{}]/g;
const END_OF_SENTENCE = /[.!?…。！？।۔\n]/u;

/**
 * Reads a template as Python's `format` would: `{}` is a place, `{{` and `}}` are braces. A backslash and an n, as they stand in
 * an environment variable, are a line break. Places may have names instead, all of them, such as `{when}`.
 * @throws InvalidTemplate for a wrong number of places, an unknown name, both kinds of places, or a brace alone
 */
export function parseTemplate(text: string, { places, meaning, names: allowed }: TemplateForm): Template {
  const parts = [''];
  const names: PlaceName[] = [];
  const add = (literal: string): void => {
    parts[parts.length - 1] += literal.replaceAll('\\n', '\n');
  };
  let end = 0;
  for (const { 0: braces, index } of text.matchAll(BRACES)) {
    add(text.slice(end, index));
    end = index + braces.length;
    const name = allowed.find((each) => braces === `{${each}}`);
    if (name) names.push(name);
    if (name || braces === '{}') parts.push('');
    else if (braces === '{{' || braces === '}}') add(braces.charAt(0));
    else throw new InvalidTemplate(wrongBraces(braces, allowed));
  }
  add(text.slice(end));
  const found = parts.length - 1;
  if (names.length > 0) {
    if (names.length === found) return { parts, names };
    throw new InvalidTemplate('has places with names and places without: all have one, or none');
  }
  if (!places.includes(found)) {
    throw new InvalidTemplate(`must have ${places.join(' or ')} {} (${meaning}), but has ${found}`);
  }
  return { parts };
}

/** @param values as many as the template has places; more are left out */
export function fill({ parts }: Template, values: readonly string[]): string {
  return parts.reduce((text, part, index) => `${text}${values[index - 1] ?? ''}${part}`);
}

/**
 * The template without what comes after the sentence of its last place: a reminder without its "Please reply …".
 * One whose question stands elsewhere stays whole.
 */
export function firstSentences({ parts, names }: Template): Template {
  // Whom it is from and for may stand anywhere, also behind the question.
  const place = names ? names.findLastIndex((name) => name !== 'org' && name !== 'name') : parts.length - 2;
  const last = parts[place + 1] ?? '';
  const end = END_OF_SENTENCE.exec(last);
  if (!end) return names ? { parts, names } : { parts };
  const kept = [...parts.slice(0, place + 1), last.slice(0, end.index + 1).trimEnd()];
  return names ? { parts: kept, names: names.slice(0, place + 1) } : { parts: kept };
}

function wrongBraces(braces: string, allowed: readonly PlaceName[]): string {
  const names = allowed.map((name) => `{${name}}`).join(', ');
  return braces.length > 1
    ? `has ${braces}: a place is written {}, or is one of ${names}, and a brace itself is written {{ or }}`
    : `has a ${braces} alone: a brace itself is written ${braces}${braces}`;
}
