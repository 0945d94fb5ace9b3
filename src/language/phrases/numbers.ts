const FIRST_ROOM = 16;
/** Little, as most lists are as long at the end as they ever get. */
const GROWTH = 1.25;

/** Whole numbers in a row, of four bytes each: the tables have hundreds of thousands of them. */
export class Numbers {
  #items = new Int32Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Int32Array(Math.ceil(GROWTH * this.#length));
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = item;
  }

  /** @param index of one that is there */
  at(index: number): number {
    return this.#items[index] as number;
  }

  /** @param index of one that is there */
  set(index: number, item: number): void {
    this.#items[index] = item;
  }
}
