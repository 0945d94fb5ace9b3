import { Logger } from '@nestjs/common';

const TELL_EVERY_MS = 5_000;
/** What took less is not worth a line of its own. */
const NOTABLE_MS = 1_000;

/** What is being done to the schema right now. */
export interface MigrationStep {
  /** The migration's name; none while another replica is waited for. */
  readonly migration?: string;
  /** In words, for an operator. */
  readonly step: string;
  /** Rows that are done, and how many there are, where a step goes through rows. */
  readonly done?: number;
  readonly of?: number;
  /** How long the step has been going on. */
  readonly seconds: number;
}

interface Begun {
  readonly name: string;
  readonly at: number;
}

/**
 * How far the schema's upgrade has come: `current` for whoever asks (such as a health check), and lines in the log for the
 * operator, every five seconds and at the end of what took long.
 */
export class MigrationProgress {
  readonly #logger = new Logger('Migrations');
  #migration: Begun | undefined;
  #step: Begun | undefined;
  #rows: { done: number; of: number } | undefined;
  #toldAt = 0;
  #stopped: Error | undefined;

  /** @param onBegin called when the schema begins to be brought up to date */
  constructor(private readonly onBegin?: () => void) {}

  /** Undefined where nothing is being migrated. */
  get current(): MigrationStep | undefined {
    if (!this.#step) return undefined;
    const { name: step, at } = this.#step;
    return {
      ...(this.#migration && { migration: this.#migration.name }),
      step,
      ...this.#rows,
      seconds: secondsSince(at),
    };
  }

  /** Tells of the work while it lasts. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#toldAt = performance.now();
    this.onBegin?.();
    const timer = setInterval(() => this.#tell(), TELL_EVERY_MS).unref();
    try {
      return await work();
    } finally {
      clearInterval(timer);
      this.#step = undefined;
    }
  }

  /** Runs one migration. */
  async migration<T>(name: string, work: () => Promise<T>): Promise<T> {
    const begun = { name, at: performance.now() };
    this.#migration = begun;
    this.step('begin');
    try {
      const outcome = await work();
      if (performance.now() - begun.at >= NOTABLE_MS)
        this.#logger.log({ msg: 'Migration done', migration: name, seconds: secondsSince(begun.at) });
      return outcome;
    } finally {
      this.#migration = undefined;
    }
  }

  /**
   * Says what is done next.
   * @throws where `stop` was called: nothing more may be done to the schema
   */
  step(step: string): void {
    this.check();
    this.#rows = undefined;
    this.#step = { name: step, at: performance.now() };
  }

  rows(done: number, of: number): void {
    this.#rows = { done, of };
  }

  /** Says what the step waits for: at most one line in five seconds. */
  heldUp(why: string): void {
    if (performance.now() - this.#toldAt < TELL_EVERY_MS) return;
    this.#toldAt = performance.now();
    this.#logger.warn({ msg: why, ...this.current });
  }

  /** @throws where `stop` was called */
  check(): void {
    if (this.#stopped) throw this.#stopped;
  }

  /** Ends the work before its next statement. */
  stop(why: Error): void {
    this.#stopped ??= why;
  }

  #tell(): void {
    if (performance.now() - this.#toldAt < TELL_EVERY_MS - NOTABLE_MS) return;
    this.#toldAt = performance.now();
    this.#logger.log({ msg: 'The schema is being brought up to date', ...this.current });
  }
}

function secondsSince(at: number): number {
  return Math.round((performance.now() - at) / 100) / 10;
}
