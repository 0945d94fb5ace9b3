import type { Clock } from '../../platform/clock/clock.js';

/** However many ask, finding the answer to a question then takes a tenth of the time at most. */
const KEPT_TIMES_AS_LONG = 9;
const MAX_KEPT_MS = 10_000;

interface Kept<T> {
  readonly answer: Promise<T>;
  until: number;
}

/**
 * Answers that take long to find, given to everybody who asks meanwhile, and again for nine times as long as they took, ten
 * seconds at most: what is quick to find is always new.
 */
export class SharedAnswers<T> {
  readonly #kept = new Map<string, Kept<T>>();

  constructor(private readonly clock: Pick<Clock, 'monotonic'>) {}

  /**
   * @param question two that are the same have the same answer
   * @param find not called where there is an answer; where it fails everybody who waits for it hears so, and nobody later
   */
  of(question: string, find: () => Promise<T>): Promise<T> {
    this.#forgetOld();
    const known = this.#kept.get(question);
    if (known) return known.answer;
    const kept: Kept<T> = { answer: find(), until: Number.POSITIVE_INFINITY };
    this.#kept.set(question, kept);
    const begun = this.clock.monotonic();
    kept.answer.then(
      () => {
        const now = this.clock.monotonic();
        kept.until = now + Math.min(MAX_KEPT_MS, KEPT_TIMES_AS_LONG * (now - begun));
      },
      () => this.#kept.delete(question),
    );
    return kept.answer;
  }

  #forgetOld(): void {
    const now = this.clock.monotonic();
    for (const [question, { until }] of this.#kept) if (until <= now) this.#kept.delete(question);
  }
}
