/**
 * `npm run openapi:file`: whether docs/openapi.json, by which others see what changes for them, is the document that the service
 * answers. With `-- --write` it is renewed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from '../src/bootstrap/prepare.mjs';
import { orExit, ROOT } from '../src/bootstrap/root.mjs';

const BUILT = join(ROOT, 'dist/src/platform/http/documentation/openapi.json');
const FILE = join(ROOT, 'docs/openapi.json');

/** The parts of a document that differ, such as `paths /reminder`. */
function differences(before, after) {
  return ['paths', 'webhooks', 'components'].flatMap((part) => {
    const [old, now] = [before, after].map(({ [part]: found = {} }) =>
      part === 'components' ? (found.schemas ?? {}) : found,
    );
    const names = new Set([...Object.keys(old), ...Object.keys(now)]);
    return [...names]
      .filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
      .map((name) => `${part} ${name}`);
  });
}

await orExit(async () => {
  await prepare({ build: true });
  const document = JSON.parse(readFileSync(BUILT, 'utf8'));
  const text = `${JSON.stringify(document, null, 2)}\n`;
  const kept = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '{}';
  if (kept === text) return;
  if (process.argv.includes('--write')) return writeFileSync(FILE, text);
  const changed = differences(JSON.parse(kept), document).map((name) => `  ${name}\n`);
  console.error(
    `docs/openapi.json is not what the service answers any more:\n${changed.join('')}` +
      'If that is as it should be, renew the file with\n\n  npm run openapi:file -- --write\n\nand commit it too.',
  );
  process.exitCode = 1;
});
