/** Work that is done again and again, and never twice at once in one process. */
export class Duty {
  #running: Promise<void> | undefined;

  /** @param failed owns what the work throws: the next time goes on all the same */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** @returns when the work is done: this time's, or what was still going on */
  run(): Promise<void> {
    this.#running ??= this.work()
      .catch(this.failed)
      .finally(() => (this.#running = undefined));
    return this.#running;
  }

  /** @returns when nothing of it is under way any more */
  async idle(): Promise<void> {
    await this.#running;
  }
}
