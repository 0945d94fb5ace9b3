/** Prints as JSON the regular expressions that the service and its page build of texts, such as tables of words, when they load. */
import { readdirSync, readFileSync } from 'node:fs';
import { register } from 'node:module';

const SRC = new URL('../../src/', import.meta.url);
const built = new Set();

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args, newTarget) {
    const expression = Reflect.construct(target, args, newTarget);
    built.add(String(expression));
    return expression;
  },
});
register('../runner/typescript-hook.mjs', import.meta.url);

const builders = readdirSync(SRC, { recursive: true })
  .filter((path) => /(?<!\.spec)\.(?:ts|js)$/.test(path))
  .map((path) => new URL(path, SRC))
  .filter((url) => readFileSync(url, 'utf8').includes('new RegExp('));
for (const { href } of builders) await import(href);
console.log(JSON.stringify([...built]));
