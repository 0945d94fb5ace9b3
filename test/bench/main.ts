import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Belongings } from '../chaos/belongings.js';
import { Assistant } from './assistant.js';
import type { Databases } from './databases.js';
import { embeddedDatabases, serverDatabases } from './databases.js';
import { FakeCarrier } from './fake-carrier.js';
import { Installation } from './installation.js';
import type { Figure } from './measurement.js';
import { ALONE, MEASUREMENTS } from './measurements/index.js';
import { readOptions } from './options.js';
import type { Measured } from './table.js';
import { table } from './table.js';

const CARRIER_LATENCY_MS = 50;
const options = readOptions(process.argv.slice(2));

const { only } = options;
const unknown = only.find((chosen) => ![...ALONE, ...MEASUREMENTS].some(({ name }) => name === chosen));
if (unknown) throw new Error(`there is no measurement "${unknown}"`);
const isChosen = ({ name }: { readonly name: string }): boolean => only.length === 0 || only.includes(name);
const onDatabases = MEASUREMENTS.filter(isChosen);

/** Prints them at once, without the table's head. */
function printed(figures: readonly Figure[], database: string): Measured[] {
  const measured = figures.map((figure) => ({ ...figure, database }));
  console.log(table(measured).split('\n').slice(2).join('\n'));
  return measured;
}

async function measure(
  databases: Databases,
  isEmbedded: boolean,
  belongings: Belongings,
): Promise<Measured[]> {
  const carrier = await FakeCarrier.start(belongings, CARRIER_LATENCY_MS);
  const surroundings = { belongings, carrierUrl: carrier.url, cpuProfile: options.cpuProfile };
  const bench = {
    options,
    belongings,
    carrier,
    isEmbedded,
    open: async (name: string, databaseUrl?: string) =>
      Installation.on(
        databaseUrl ?? (await databases.create(name)),
        isEmbedded ? `embedded-${name}` : name,
        surroundings,
      ),
    fill: (write: () => Promise<void>) => databases.fill(write),
    assistant: (file: string) => new Assistant(file, belongings),
  };
  const measured: Measured[] = [];
  for (const measurement of onDatabases)
    measured.push(...printed(await measurement.run(bench), databases.label));
  return measured;
}

const belongings = new Belongings(options.keep);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
const conditions = {
  at: new Date().toISOString(),
  node: process.version,
  processors: cpus().length,
  carrierLatencyMs: CARRIER_LATENCY_MS,
};
console.log(
  `Bench, ${options.short ? 'short' : 'full'} form, ${conditions.at}, Node ${conditions.node}, ` +
    `${conditions.processors} processors shared with database and carrier; the carrier answers after ${CARRIER_LATENCY_MS} ms`,
);
if (options.keep) console.log(`Logs are kept in ${belongings.folder}`);
try {
  const measured: Measured[] = [];
  for (const measurement of ALONE.filter(isChosen)) measured.push(...printed(await measurement.run(), ''));
  for (const kind of onDatabases.length > 0 ? options.databases : []) {
    const isEmbedded = kind === 'embedded';
    const databases = isEmbedded ? embeddedDatabases(belongings) : await serverDatabases(belongings);
    measured.push(...(await measure(databases, isEmbedded, belongings)));
  }
  console.log(`\n${table(measured)}\n`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ conditions, measured }, null, 2)}\n`);
} finally {
  await belongings.release();
}
