/**
 * Remembers what was made of a text until the event loop's turn ends: one reading asks for the same several times, and what people
 * write is not kept beyond it.
 */
export class WithinTurn<Value> {
  readonly #made = new Map<string, Value>();

  get(text: string, make: () => Value): Value {
    const known = this.#made.get(text);
    if (known !== undefined) return known;
    if (this.#made.size === 0) setImmediate(() => this.#made.clear());
    const value = make();
    this.#made.set(text, value);
    return value;
  }
}
