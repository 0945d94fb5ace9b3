/** Calls end unevenly: so many times as many as ended while some were being fetched stand in line. */
const SPARE = 4;

/** One call to a carrier. Never rejects. */
export type Call = () => Promise<void>;

/**
 * Runs so many calls at once. Some more may stand in line, so that the next begins in the moment in which one ends, while
 * those behind it are being fetched: the quicker calls end, the more of them.
 */
export class CallQueue<Item> {
  readonly #waiting: { readonly item: Item; readonly call: Call }[] = [];
  readonly #capacityWanted: number;
  #running = 0;
  #closed = false;
  #inLine: number;
  #endedWhileFetching = 0;
  #onCapacity: (() => void) | undefined;
  #onIdle: (() => void) | undefined;
  /** Made once, and not for each call. */
  readonly #onEnded = (): void => this.#ended();

  constructor(
    private readonly atOnce: number,
    private readonly leastInLine: number,
    private readonly mostInLine = leastInLine,
  ) {
    this.#capacityWanted = Math.ceil(leastInLine / 2);
    this.#inLine = leastInLine;
  }

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
    const spare = this.#capacityWanted + SPARE * this.#endedWhileFetching;
    this.#inLine = Math.min(Math.max(spare, this.leastInLine), this.mostInLine);
    while (this.#capacity() < this.#capacityWanted)
      await new Promise<void>((resolve) => (this.#onCapacity = resolve));
    this.#endedWhileFetching = 0;
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
    return this.atOnce + this.#inLine - this.#running - this.#waiting.length;
  }

  #run(call: Call): void {
    this.#running += 1;
    void call().then(this.#onEnded);
  }

  #ended(): void {
    this.#running -= 1;
    this.#endedWhileFetching += 1;
    const next = this.#closed ? undefined : this.#waiting.shift();
    if (next) this.#run(next.call);
    if (this.#onCapacity && this.#capacity() >= this.#capacityWanted) this.#onCapacity();
    if (this.#running === 0) this.#onIdle?.();
  }
}
