import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { bundle } from './bundle.mjs';
import { bundlePage } from './bundle-page.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';

const DIST = join(ROOT, 'dist');
const STAMP = '.built-from';
const SCRATCH = 'dist.new-';
const ABANDONED_AFTER_MS = 10 * 60_000;

/** Everything that the build reads, relative to the project's folder, in a fixed order. */
function sources() {
  const inSrc = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.spec\.(ts|mjs)$/.test(entry.name))
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(ROOT.length)
        .replaceAll('\\', '/'),
    );
  return [...inSrc.sort(), 'ormconfig.ts', 'tsconfig.json', 'nest-cli.json', 'package-lock.json'];
}

/** A hash over the content of what the build reads: times and the version of Node have no part in it. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const path of sources()) {
    const content = existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path)) : '';
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function builtFrom() {
  const stamp = join(DIST, STAMP);
  return existsSync(join(DIST, 'src/main.js')) && existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

/** Builds where dist is missing or not made from today's sources, and says so. */
export async function compileIfNeeded() {
  const built = builtFrom();
  if (built === fingerprint()) return;
  console.log(`dist is ${built ? 'out of date' : 'missing'}: building …`);
  await compile();
}

/**
 * Builds into a folder beside dist and swaps it in at the end, so that neither a running service nor a
 * second build sees a half-written dist, and a failed build leaves the last good one in place.
 */
export async function compile() {
  removeAbandoned();
  const from = fingerprint();
  const scratch = mkdtempSync(join(ROOT, SCRATCH));
  const config = `${scratch}.json`;
  try {
    const outDir = `./${basename(scratch)}`;
    writeFileSync(config, JSON.stringify({ extends: './tsconfig.json', compilerOptions: { outDir } }));
    const nest = join(ROOT, 'node_modules/@nestjs/cli/bin/nest.js');
    await run(process.execPath, [nest, 'build', '--path', basename(config)], 'The build failed: see above.');
    const failure = 'The OpenAPI document could not be made: see above.';
    await run(process.execPath, [join(scratch, 'src/write-api-document.js')], failure);
    await bundle(join(scratch, 'src/service.js'));
    await bundlePage(join(scratch, 'src/front-desk/page'));
    writeFileSync(join(scratch, STAMP), from);
    swapIn(scratch);
  } finally {
    for (const path of [scratch, config]) rmSync(path, { recursive: true, force: true });
  }
}

function swapIn(scratch) {
  const old = `${scratch}.old`;
  if (existsSync(DIST)) renameSync(DIST, old);
  renameSync(scratch, DIST);
  rmSync(old, { recursive: true, force: true });
}

/** What a build left behind that was killed. Younger ones may belong to a build that runs right now. */
function removeAbandoned() {
  const old = Date.now() - ABANDONED_AFTER_MS;
  for (const name of readdirSync(ROOT).filter((each) => each.startsWith(SCRATCH)))
    if (statSync(join(ROOT, name)).mtimeMs < old) rmSync(join(ROOT, name), { recursive: true, force: true });
}
