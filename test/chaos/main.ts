import { join } from 'node:path';
import { Belongings } from './belongings.js';
import { makeDataFolder } from './database-server.js';
import { readOptions } from './options.js';
import type { Outcome } from './perform.js';
import { perform } from './perform.js';
import type { Scenario } from './scenario.js';
import { SCENARIOS } from './scenarios/index.js';
import { MayNotMount } from './small-disk.js';
import { details, isAsExpected, isRed, table } from './table.js';

const options = readOptions(process.argv.slice(2));

function chosen(): Scenario[] {
  const unknown = options.scenarios.find((name) => !SCENARIOS.some((scenario) => scenario.name === name));
  if (unknown) throw new Error(`there is no scenario "${unknown}"; --list names them`);
  if (options.scenarios.length > 0) return SCENARIOS.filter(({ name }) => options.scenarios.includes(name));
  return SCENARIOS.filter(({ onlyInFull }) => !options.short || !onlyInFull);
}

/** Several at once: what takes time in a scenario is mostly waiting. */
async function performAll(scenarios: readonly Scenario[], belongings: Belongings): Promise<Outcome[]> {
  const dataFolder = makeDataFolder(join(belongings.folder, 'empty'), options.server);
  const { flavour, version } = dataFolder.program;
  console.log(`On ${flavour === 'mariadb' ? 'MariaDB' : 'MySQL'} ${version}`);
  const run = { belongings, dataFolder, seed: options.seed, short: options.short };
  const waiting = [...scenarios];
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let scenario = waiting.shift(); scenario; scenario = waiting.shift()) {
      try {
        const outcome = await perform(scenario, run);
        outcomes.push(outcome);
        console.log(`${isAsExpected(outcome) ? 'done' : 'FAILED'}: ${details(outcome)}`);
      } catch (error) {
        if (!(error instanceof MayNotMount)) process.exitCode = 1;
        const what =
          error instanceof MayNotMount
            ? `SKIPPED: ${error.message}`
            : `BROKEN: ${String(error instanceof Error ? error.stack : error)}`;
        console.error(`${'!'.repeat(80)}\n${scenario.name}: ${what}\n${'!'.repeat(80)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: options.parallel }, work));
  return scenarios.flatMap((scenario) => outcomes.find((outcome) => outcome.scenario === scenario) ?? []);
}

if (options.list) {
  for (const { name } of SCENARIOS) console.log(name);
} else {
  const belongings = new Belongings(options.keep);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  const form = options.short ? 'short form' : 'full form';
  console.log(`Chaos, ${form}, seed ${options.seed}, ${new Date().toISOString()}`);
  if (options.keep) console.log(`Logs are kept in ${belongings.folder}`);
  try {
    const outcomes = await performAll(chosen(), belongings);
    console.log(`\n${table(outcomes)}\n`);
    if (!outcomes.every(isAsExpected)) process.exitCode = 1;
    if (outcomes.some((outcome) => isRed(outcome) && !isAsExpected(outcome)))
      console.log(
        `Again with the same faults: npm run chaos -- --seed ${options.seed}${options.short ? ' --short' : ''}`,
      );
  } finally {
    await belongings.release();
  }
}
