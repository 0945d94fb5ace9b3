const LOOK_EVERY_MS = 20;
/** What came in up to so long ago may still wait behind a pause that ended meanwhile. */
const REMEMBERED_MS = 2_000;

/** How late this process itself comes to what waits for it: seen by a timer that should fire again and again. */
export class OwnLag {
  readonly #timer: NodeJS.Timeout;
  #pauses: { readonly endedAt: number; readonly ms: number }[] = [];
  #lastLook = performance.now();

  constructor() {
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
  }

  /** The longest pause lately, in ms, that is still going on too. */
  lately(): number {
    this.#look();
    return Math.max(0, ...this.#pauses.map(({ ms }) => ms));
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const now = performance.now();
    const ms = now - this.#lastLook - LOOK_EVERY_MS;
    this.#lastLook = now;
    this.#pauses = this.#pauses.filter(({ endedAt }) => now - endedAt < REMEMBERED_MS);
    if (ms > LOOK_EVERY_MS) this.#pauses.push({ endedAt: now, ms });
  }
}
