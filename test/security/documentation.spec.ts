import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GUARDED, GuardedService } from './guarded-service.js';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
const SERVED = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png', 'favicon-16x16.png'];

describe('the documentation', () => {
  let service: GuardedService;
  beforeAll(async () => {
    service = await GuardedService.start(GUARDED);
  });
  afterAll(() => service.stop());

  /** With all that is answered: a server that is to end waits for whoever has not read to the end. */
  const statusOf = async (path: string): Promise<number> => {
    const response = await service.fetch(path);
    await response.arrayBuffer();
    return response.status;
  };

  it('is its page with all that it loads', async () => {
    const page = await (await service.fetch('/docs')).text();
    const loaded = [...page.matchAll(/(?:src|href)="\.?\/?(?:docs\/)?([\w.-]+\.\w+)"/g)].map(
      ([, file]) => file,
    );

    expect(loaded.length).toBeGreaterThanOrEqual(5);
    for (const file of [...loaded, ...SERVED, 'swagger-ui-init.js'])
      expect([file, await statusOf(`/docs/${file}`)]).toEqual([file, 200]);
    for (const path of ['/docs', '/docs/', '/docs-json', '/docs-yaml'])
      expect([path, await statusOf(path)]).toEqual([path, 200]);
  });

  it('serves nothing else of the package that it comes from, nor of the machine', async () => {
    const others = readdirSync(PACKAGE).filter((file) => !SERVED.includes(file));
    const ways = [
      '..%2fpackage.json',
      '%2e%2e/%2e%2e/package.json',
      '..;/package.json',
      'x%5c..%5cpackage.json',
    ];

    expect(others).toContain('package.json');
    for (const path of [
      ...others,
      ...ways,
      'docs/swagger-ui-init.js',
      'swagger-ui.css/',
      'swagger-ui.css.map',
    ])
      expect([path, await statusOf(`/docs/${path}`)]).not.toEqual([path, 200]);
  });
});
