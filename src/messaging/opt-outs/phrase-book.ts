/**
 * Phrases in the notation of `expandPhrase`, as one regular expression: written out, the requests in plain language are
 * nearly two million phrases, which took seconds and 300 MB at every start.
 */
export class PhraseBook {
  /** How many words the longest phrase has. */
  readonly longest: number;
  readonly #phrases: RegExp;

  constructor(patterns: readonly string[]) {
    const slots = patterns.map(slotsOf);
    this.longest = Math.max(...slots.map((some) => some.reduce((words, { longest }) => words + longest, 0)));
    this.#phrases = new RegExp(
      `^(?:${slots.map((some) => some.map(toExpression).join('')).join('|')})$`,
      'u',
    );
  }

  /** @param phrase folded words with single spaces between them */
  has(phrase: string): boolean {
    return phrase !== '' && this.#phrases.test(` ${phrase}`);
  }
}

interface Slot {
  readonly choices: readonly string[];
  readonly optional: boolean;
  readonly longest: number;
}

function slotsOf(pattern: string): Slot[] {
  return [...pattern.matchAll(/(?:\(([^)]*)\)|([^\s?]+))(\?)?/gu)].map(([, group, word, optional]) => {
    const choices = (group ?? word ?? '').split('|');
    const longest = Math.max(...choices.map((choice) => choice.split(' ').length));
    return { choices, optional: optional !== undefined, longest };
  });
}

/** Each word brings the space before it. */
function toExpression({ choices, optional }: Slot): string {
  return `(?: (?:${choices.join('|')}))${optional ? '?' : ''}`;
}
