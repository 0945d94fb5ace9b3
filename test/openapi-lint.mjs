/**
 * `npm run openapi:lint`: makes the OpenAPI document, as the build does, and holds it against the rules of `@redocly/cli lint`.
 * Neither an error nor a warning is let pass. Works without a network, and tells nobody.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { prepare } from '../src/bootstrap/prepare.mjs';
import { orExit, ROOT } from '../src/bootstrap/root.mjs';

const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const quiet = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };

function lint(document, format) {
  const args = [cli, 'lint', document, `--format=${format}`, '--config=.redocly.yaml'];
  return spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...quiet },
  });
}

await orExit(async () => {
  await prepare({ build: true });
  const document = join(ROOT, 'dist/src/platform/http/documentation/openapi.json');
  const { status, stdout, stderr } = lint(document, 'json');
  const { totals } = JSON.parse(stdout);
  if (status === 0 && totals.errors + totals.warnings + totals.ignored === 0) return;
  console.error(lint(document, 'stylish').stdout || stderr);
  process.exitCode = 1;
});
