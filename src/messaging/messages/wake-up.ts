import { Injectable } from '@nestjs/common';

/**
 * Tells whoever sends, in this process, that something is due now, so that an answer does not wait for the next tick
 * of the poller. Only a courtesy: what it misses, the poller finds.
 */
@Injectable()
export class WakeUp {
  readonly #listeners = new Set<() => void>();

  /** To be called after the commit: before it there is nothing to find. */
  notify(): void {
    for (const listener of this.#listeners) listener();
  }

  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }
}
