import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { databases } from '../databases/databases.js';
import { isInHistory, takeOut } from './old-version.js';
import type { Judgement } from './side-by-side.js';
import { isRight, upgradeSideBySide } from './side-by-side.js';

/** One version of each landed schema that sends by itself, the newest last. */
const COMMITS = [
  'ffabd92',
  'aa43412',
  'e2c65b5',
  'c9794e7',
  '54fd25f',
  '4ec6236',
  '151fb8b',
  '0efad70',
  '93f40c2',
];
const SHORT = ['54fd25f'];

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    commit: { type: 'string', multiple: true },
    rows: { type: 'string' },
    database: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const rows = Number(options.rows ?? (options.short ? 20_000 : 200_000));
if (options.database) process.env['TEST_MYSQL_URL'] = options.database;
const kind = databases().at(-1);
const folder = mkdtempSync(join(tmpdir(), 'reminders-upgrades-'));

async function upgradeFrom(commit: string): Promise<void> {
  if (!isInHistory(commit))
    return console.error(
      `${commit}: SKIPPED: not in this clone's history (a shallow one? git fetch --unshallow)`,
    );
  const logs = join(folder, `${commit}-logs`);
  mkdirSync(logs);
  const giveBack = takeOut(commit, join(folder, commit));
  const database = await kind?.createEmpty();
  try {
    if (database) tell(commit, await upgradeSideBySide(join(folder, commit), database.url, rows, logs));
  } catch (error) {
    process.exitCode = 1;
    console.error(`${commit}: BROKEN: ${String(error)}`);
  } finally {
    await database?.drop();
    giveBack();
  }
}

function tell(commit: string, judgement: Judgement): void {
  const { promised, refused, kills, lost, doubled, longestWaitMs, leftOver, goesBack, outOfStep } = judgement;
  if (!isRight(judgement)) process.exitCode = 1;
  console.log(
    `| ${commit} | ${promised} | ${refused} | ${kills} | ${lost} | ${doubled} | ${longestWaitMs} ms | ${leftOver.join(', ') || 'none'} | ${goesBack ? 'yes' : 'NO'} | ${outOfStep} | ${isRight(judgement) ? 'right' : 'WRONG'} |`,
  );
}

console.log(`${kind?.name}, ${rows} old messages`);
console.log(
  '| From | Promised | Refused | Kills | Lost | Doubled | Longest wait | Left-over statuses | Goes back | Not found or not forgotten | |',
);
console.log('|---|---:|---:|---:|---:|---:|---:|---|---|---:|---|');
for (const commit of options.commit ?? (options.short ? SHORT : COMMITS)) await upgradeFrom(commit);
if (options.keep) console.log(`Logs: ${folder}`);
else rmSync(folder, { recursive: true, force: true });
process.exit();
