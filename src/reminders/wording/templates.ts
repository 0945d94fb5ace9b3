/** A text with places to fill, in order. Between its parts stands one place each. */
export interface Template {
  readonly parts: readonly string[];
}

/** What a template may hold. */
export interface TemplateForm {
  /** How many places it may have. */
  readonly places: readonly number[];
  /** What they stand for, in order, for whoever wrote it wrongly. */
  readonly meaning: string;
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
 * an environment variable, are a line break.
 * @throws InvalidTemplate for a wrong number of places, a named or numbered place, or a brace alone
 */
export function parseTemplate(text: string, { places, meaning }: TemplateForm): Template {
  const parts = [''];
  const add = (literal: string): void => {
    parts[parts.length - 1] += literal.replaceAll('\\n', '\n');
  };
  let end = 0;
  for (const { 0: braces, index } of text.matchAll(BRACES)) {
    add(text.slice(end, index));
    end = index + braces.length;
    if (braces === '{}') parts.push('');
    else if (braces === '{{' || braces === '}}') add(braces.charAt(0));
    else throw new InvalidTemplate(wrongBraces(braces));
  }
  add(text.slice(end));
  const found = parts.length - 1;
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
export function firstSentences({ parts }: Template): Template {
  const last = parts.at(-1) ?? '';
  const end = END_OF_SENTENCE.exec(last);
  return { parts: end ? [...parts.slice(0, -1), last.slice(0, end.index + 1).trimEnd()] : parts };
}

function wrongBraces(braces: string): string {
  return braces.length > 1
    ? `has ${braces}: a place is written {}, without a name or number, and a brace itself {{ or }}`
    : `has a ${braces} alone: a brace itself is written ${braces}${braces}`;
}
