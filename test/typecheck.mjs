/**
 * `npm run typecheck`: whether all types hold, those of the pages too. What the API answers the desk's page is told by types that are
 * made from the OpenAPI document, which the build makes from the code: so a page that reads what is not answered does not pass.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from '../src/bootstrap/prepare.mjs';
import { orExit, PrepareError, ROOT } from '../src/bootstrap/root.mjs';

const PROJECTS = ['test', 'src/messaging/carriers/simulator/page', 'src/front-desk/page'];
const DOCUMENT = join(ROOT, 'dist/src/platform/http/documentation/openapi.json');
const TYPES = DOCUMENT.replace(/json$/, 'd.ts');

function run(program, ...args) {
  const path = join(ROOT, 'node_modules', program);
  const { status } = spawnSync(process.execPath, [path, ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new PrepareError('The types do not hold: see above.');
}

await orExit(async () => {
  await prepare({ build: true });
  // A build begins with an empty dist: types that stand there are of the document beside them.
  if (!existsSync(TYPES)) run('openapi-typescript/bin/cli.js', DOCUMENT, '--output', TYPES);
  for (const project of PROJECTS) run('typescript/bin/tsc', '--project', project);
});
