/**
 * `npm run node-versions`: tries the service on each line of Node that package.json allows. Fetches each from the npm registry
 * into a temporary folder, runs specs on it and the README's tour on the built service, and prints one table; code 1 where
 * anything failed. By hand: it takes as many times as long as the specs as there are versions.
 *
 *   --node VERSION    only this one (may be given several times): `22`, or `22.13.0`; else 20, 22 and 24
 *   --tour            only the tour, no specs
 *
 * Anything else is the path of specs, or the beginning of one; without any: test/service, test/carriers and test/security.
 * Databases as with `npm test`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { prepare } from '../../src/bootstrap/prepare.mjs';
import { orExit, ROOT } from '../../src/bootstrap/root.mjs';
import { fetchNode } from './fetch-node.mjs';
import { tour } from './tour.mjs';

const SPECS = ['test/service', 'test/carriers', 'test/security'];

const { values, positionals } = parseArgs({
  options: {
    node: { type: 'string', multiple: true, default: ['20', '22', '24'] },
    tour: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const specPaths = positionals.length > 0 ? positionals : SPECS;
const folder = mkdtempSync(join(tmpdir(), 'reminders-node-'));
const rows = [];
try {
  await orExit(() => prepare({ build: true }));
  for (const version of values.node) rows.push(await attempt(version));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${table(rows)}`);
process.exitCode = rows.every(({ isGood }) => isGood) ? 0 : 1;

async function attempt(wanted) {
  const program = await fetchNode(wanted, folder);
  console.log(`\n=== Node ${program.version}`);
  const began = performance.now();
  const specs = values.tour ? { passed: '', failed: '', isGood: true } : await runSpecs(program.path);
  const trouble = await tour(program.path);
  for (const each of trouble) console.log(`The tour on Node ${program.version}: ${each}`);
  return {
    version: program.version,
    passed: specs.passed,
    failed: specs.failed,
    tour: trouble.length === 0 ? 'ok' : 'FAILED',
    seconds: ((performance.now() - began) / 1000).toFixed(0),
    isGood: specs.isGood && trouble.length === 0,
  };
}

/** `npm test` on that Node; whatever starts `node` by name gets it too. */
async function runSpecs(path) {
  const child = spawn(path, ['test/run.mjs', ...specPaths], {
    cwd: ROOT,
    stdio: ['inherit', 'pipe', 'inherit'],
    env: { ...process.env, PATH: [dirname(path), process.env.PATH].join(delimiter) },
  });
  let said = '';
  child.stdout.on('data', (data) => {
    process.stdout.write(data);
    said = (said + String(data)).slice(-10_000);
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  const [, passed = '?', failed = '?'] = /^(\d+) passed, (\d+) failed/m.exec(said) ?? [];
  return { passed, failed, isGood: code === 0 };
}

function table(all) {
  const columns = ['version', 'passed', 'failed', 'tour', 'seconds'];
  const lines = [columns, ...all.map((row) => columns.map((column) => row[column]))];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index].length)));
  return lines.map((line) => line.map((cell, index) => cell.padStart(widths[index])).join('  ')).join('\n');
}
