import { useEffect, useState } from './preact.js';

/**
 * A value that several parts of the page look at: the session, the connection.
 * @template T
 */
export class Signal {
  #value;
  /** @type {Set<(value: T) => void>} */
  #listeners = new Set();

  /** @param {T} value */
  constructor(value) {
    this.#value = value;
  }

  get value() {
    return this.#value;
  }

  /** @param {T} value */
  set(value) {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of this.#listeners) listener(value);
  }

  /**
   * @param {(value: T) => void} listener
   * @returns {() => void} ends it
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

/**
 * The value; the view that asks for it is drawn again when it changes.
 * @template T
 * @param {Signal<T>} signal
 * @returns {T}
 */
export function useSignal(signal) {
  const [value, setValue] = useState(() => signal.value);
  useEffect(() => {
    // It may have changed between the first drawing and now.
    setValue(() => signal.value);
    return signal.subscribe((changed) => setValue(() => changed));
  }, [signal]);
  return value;
}
