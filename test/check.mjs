/** `npm run check`: all that must hold before a change lands, but the tests. Ends at the first step that fails. */
import { spawnSync } from 'node:child_process';

const STEPS = {
  'format:check': 'every file is formatted',
  lint: 'no rule of style is broken, and no import points the wrong way',
  build: 'it builds',
  typecheck: 'all types hold, those of the pages too',
  unused: 'nothing is left that nothing uses',
  'openapi:lint': 'clients can be made from the OpenAPI document',
  'openapi:file': 'docs/openapi.json is what the service answers',
};

for (const [script, what] of Object.entries(STEPS)) {
  console.log(`\n=== npm run ${script}: ${what}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\nnpm run ${script} failed: see above.`);
    process.exit(status ?? 1);
  }
}
console.log('\nAll checks passed.');
