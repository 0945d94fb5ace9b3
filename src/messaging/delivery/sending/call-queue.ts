/** One call to a carrier. Never rejects. */
export type Call = () => Promise<void>;

/**
 * Runs so many calls at once. Some more may stand in line, so that the next begins in the moment in which one ends, while
 * those behind it are being fetched.
 */
export class CallQueue<Item> {
  readonly #waiting: { readonly item: Item; readonly call: Call }[] = [];
  #running = 0;
  #closed = false;
  #capacityWanted = 0;
  #onCapacity: (() => void) | undefined;
  #onIdle: (() => void) | undefined;

  constructor(
    private readonly atOnce: number,
    private readonly inLine: number,
  ) {}

  /** Begins it now, or as soon as those before it have. */
  add(item: Item, call: Call): void {
    if (this.#running < this.atOnce && !this.#closed) this.#run(call);
    else this.#waiting.push({ item, call });
  }

  /**
   * Waits until a worthwhile number of calls may be added: to fetch each single one would cost more than the call.
   * @returns how many may be added; by one caller at a time
   */
  async availableCapacity(): Promise<number> {
    this.#capacityWanted = Math.ceil(this.inLine / 2);
    while (this.#capacity() < this.#capacityWanted)
      await new Promise<void>((resolve) => (this.#onCapacity = resolve));
    return this.#capacity();
  }

  /**
   * Begins no more calls.
   * @returns those that have not begun
   */
  close(): Item[] {
    this.#closed = true;
    return this.#waiting.splice(0).map(({ item }) => item);
  }

  /** When the last call has ended. */
  async idle(): Promise<void> {
    while (this.#running > 0) await new Promise<void>((resolve) => (this.#onIdle = resolve));
  }

  #capacity(): number {
    return this.atOnce + this.inLine - this.#running - this.#waiting.length;
  }

  #run(call: Call): void {
    this.#running += 1;
    void call().finally(() => this.#ended());
  }

  #ended(): void {
    this.#running -= 1;
    const next = this.#closed ? undefined : this.#waiting.shift();
    if (next) this.#run(next.call);
    if (this.#onCapacity && this.#capacity() >= this.#capacityWanted) this.#onCapacity();
    if (this.#running === 0) this.#onIdle?.();
  }
}
