/** After the last spec of a run. `global-setup.mjs` has had Node read TypeScript. */
export default async function tearDown() {
  const { removeTemplates } = await import('./templates.ts');
  await removeTemplates(process.env.TEST_TEMPLATES, process.env.TEST_MYSQL_URL);
}
