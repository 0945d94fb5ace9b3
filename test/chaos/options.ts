import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

export interface Options {
  readonly seed: string;
  readonly short: boolean;
  readonly scenarios: readonly string[];
  /** The database server's program; an installed one where it is not said. */
  readonly server: string | undefined;
  readonly parallel: number;
  readonly keep: boolean;
  readonly list: boolean;
}

/** @throws where an option is unknown or no number */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: String(randomInt(1_000_000)) },
      short: { type: 'boolean', default: false },
      scenario: { type: 'string', multiple: true, default: [] },
      server: { type: 'string' },
      parallel: { type: 'string' },
      keep: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  });
  const parallel = Number(values.parallel ?? (values.short ? 4 : 1));
  if (!Number.isInteger(parallel) || parallel < 1)
    throw new Error('--parallel must be a whole number from 1');
  const { seed, short, scenario: scenarios, server, keep, list } = values;
  return { seed, short, scenarios, server, parallel, keep, list };
}
