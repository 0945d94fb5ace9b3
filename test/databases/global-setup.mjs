import { register } from 'node:module';

/** Before the first spec of a run: the databases that tests get copies of. */
export default async function setUp() {
  register('../runner/typescript-hook.mjs', import.meta.url);
  const { makeTemplates } = await import('./templates.ts');
  process.env.TEST_TEMPLATES = await makeTemplates(process.env.TEST_MYSQL_URL);
}
