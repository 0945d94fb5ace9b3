import { parseArgs } from 'node:util';

export const DATABASES = ['server', 'embedded'] as const;
export type DatabaseKind = (typeof DATABASES)[number];

export interface Options {
  readonly short: boolean;
  /** Names of measurements; all where there are none. */
  readonly only: readonly string[];
  readonly databases: readonly DatabaseKind[];
  readonly tenMillion: boolean;
  readonly json: string | undefined;
  readonly cpuProfile: string | undefined;
  readonly keep: boolean;
}

/** @throws where an option is unknown */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      short: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      database: { type: 'string', multiple: true, default: [...DATABASES] },
      'ten-million': { type: 'boolean', default: false },
      json: { type: 'string' },
      'cpu-profile': { type: 'string' },
      keep: { type: 'boolean', default: false },
    },
  });
  const { short, only, keep, json, database, 'ten-million': tenMillion, 'cpu-profile': cpuProfile } = values;
  const databases = DATABASES.filter((kind) => database.includes(kind));
  if (databases.length === 0) throw new Error(`--database is one of ${DATABASES.join(', ')}`);
  return { short, only, databases, tenMillion, json, cpuProfile, keep };
}
