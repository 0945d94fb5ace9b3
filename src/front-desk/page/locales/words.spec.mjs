import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import english from './en.js';

const PAGE = new URL('..', import.meta.url).pathname;
const sources = readdirSync(PAGE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js') && !/^(locales|vendor)\//.test(name))
  .map((name) => readFileSync(join(PAGE, name), 'utf8'))
  .join('\n');

it('holds no words that nothing shows', () => {
  const unused = Object.entries(english).flatMap(([view, words]) =>
    new RegExp(`t\\.${view}(\\[|\\))`).test(sources)
      ? []
      : Object.keys(words)
          .filter((key) => !new RegExp(`\\.${key}\\b`).test(sources))
          .map((key) => `${view}.${key}`),
  );
  expect(unused).toEqual([]);
});
