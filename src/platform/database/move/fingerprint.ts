import { createHash } from 'node:crypto';
import type { Row, Value } from './table.js';

const SQL_TIME = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d{1,6})?$/;

/**
 * How many rows there were, and the sum of what they hold, the same in whatever order they come and from whatever database.
 */
export class Fingerprint {
  #rows = 0;
  #sum = 0n;

  add(row: Row): void {
    const values = Object.entries(row).map(([name, value]) => [name, written(value)]);
    const hash = createHash('sha256').update(JSON.stringify(values.sort()));
    this.#sum = BigInt.asUintN(128, this.#sum + BigInt(`0x${hash.digest('hex').slice(0, 32)}`));
    this.#rows += 1;
  }

  get rows(): number {
    return this.#rows;
  }

  equals(other: Fingerprint): boolean {
    return this.#rows === other.#rows && this.#sum === other.#sum;
  }
}

/** A value as every database would write it: times with milliseconds, truth as 0 and 1. */
function written(value: Value): string | null {
  if (value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'boolean') return value ? '1' : '0';
  const [, day, time, fraction = ''] = SQL_TIME.exec(String(value)) ?? [];
  return day === undefined
    ? String(value)
    : `${day}T${time}${fraction.padEnd(4, fraction ? '0' : '.000').slice(0, 4)}Z`;
}
