type Ending = (signal: NodeJS.Signals) => Promise<void> | void;

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
/** A terminal sends Ctrl+C to npm and to us, and npm passes it on: within so short a time two of them are one. */
const SAME_SIGINT_MS = 500;

/**
 * The first signal ends what is under way and then the process; a second one ends it at once. Has to be there before anything
 * that takes time: without a handler a signal is ignored where the process has the number 1, as it has in a container.
 */
export class Signals {
  #end: Ending = () => undefined;
  #first: { readonly signal: NodeJS.Signals; readonly at: number } | undefined;

  /** Until it is said how, a signal ends the process at once: nothing is under way. */
  listen(): void {
    for (const signal of SIGNALS) process.on(signal, () => void this.#hear(signal));
  }

  /** @param end what is to be done before the process ends */
  onFirst(end: Ending): void {
    this.#end = end;
  }

  async #hear(signal: NodeJS.Signals): Promise<void> {
    const first = this.#first;
    if (first) {
      const isSame = signal === 'SIGINT' && first.signal === signal;
      if (!isSame || performance.now() - first.at > SAME_SIGINT_MS) process.exit(1);
      return;
    }
    this.#first = { signal, at: performance.now() };
    await this.#end(signal);
    process.exit(0);
  }
}
