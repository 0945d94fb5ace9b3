import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EVENT_TYPES } from '../../src/events/record/event-types.js';
import { bearer, FULL_KEY, GUARDED, GuardedService, TOKEN } from './guarded-service.js';

interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly const?: string;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}
type Content = Record<string, { readonly schema?: Schema; readonly example?: unknown }>;
interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags: readonly string[];
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Record<string, { readonly description: string; readonly content?: Content }>;
}
interface Document {
  readonly openapi: string;
  readonly info: { readonly license: object };
  readonly servers: readonly object[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Record<string, Record<string, Operation>>;
  readonly webhooks: Record<string, { readonly post: Operation }>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

/** The names of all fields in a schema that nobody has described. */
function undescribed(schema: Schema, at: string): string[] {
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description ? [] : [`${at}.${name}`]),
    ...undescribed(field, `${at}.${name}`),
  ]);
  const parts = [...(schema.items ? [schema.items] : []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [...fields, ...parts.flatMap((part) => undescribed(part, at))];
}

const MORE_THAN_A_FILE = 11_000_000;

describe('the OpenAPI document', () => {
  let service: GuardedService;
  let document: Document;
  let operations: (Operation & { readonly method: string; readonly path: string })[];

  beforeAll(async () => {
    service = await GuardedService.start({ ...GUARDED, RATE_LIMIT: 'off' });
    document = (await (await service.fetch('/docs-json')).json()) as Document;
    operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ ...operation, method, path })),
    );
  });
  afterAll(() => service.stop());

  it('describes what is posted to EVENTS_URL, by a schema for each type of event', () => {
    expect(Object.keys(document.webhooks)).toEqual([...EVENT_TYPES]);
    const schemas = Object.entries(document.webhooks).map(([type, { post }]) => {
      expect(post.parameters.map(({ name }) => name)).toContain('webhook-signature');
      const { $ref = '' } = post.requestBody?.content['application/json']?.schema ?? {};
      return [
        type,
        document.components.schemas[$ref.replace('#/components/schemas/', '')]?.properties?.type?.const,
      ];
    });
    expect(schemas).toEqual(EVENT_TYPES.map((type) => [type, type]));
  });

  it('is of version 3.1, with a licence and a server', () => {
    expect(document).toMatchObject({
      openapi: expect.stringMatching(/^3\.1\./),
      info: { license: { name: 'MIT' } },
      servers: [{ url: '/' }],
    });
  });

  it('names each operation as a client would', () => {
    const names = operations.map(({ operationId }) => operationId);

    expect(names.filter((name) => !/^[a-z]+[A-Za-z]*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['createReminder', 'findReminder', 'listOptOuts']));
  });

  it('describes each operation, tag, parameter, answer and field', () => {
    const tags = new Map(document.tags.map(({ name, description }) => [name, description]));
    const bodies = operations.flatMap(({ operationId, requestBody, responses }) =>
      [requestBody, ...Object.values(responses)].flatMap((body) =>
        Object.values(body?.content ?? {}).map(({ schema = {} }) => [operationId, schema] as const),
      ),
    );
    const missing = [
      ...operations.filter(({ summary }) => !summary).map(({ operationId }) => operationId),
      ...operations.flatMap((each) => each.tags).filter((tag) => !tags.get(tag)),
      ...operations.flatMap(({ operationId, parameters }) =>
        parameters.filter(({ description }) => !description).map(({ name }) => `${operationId}: ${name}`),
      ),
      ...operations.flatMap(({ operationId, responses }) =>
        Object.entries(responses)
          .filter(([, { description }]) => !description)
          .map(([status]) => `${operationId}: ${status}`),
      ),
      ...[...Object.entries(document.components.schemas), ...bodies].flatMap(([name, schema]) =>
        undescribed(schema, name),
      ),
    ];

    expect(missing).toEqual([]);
  });

  it('shows what each carrier posts', () => {
    const posted = operations.filter(({ tags }) => tags.includes('webhooks'));

    expect(posted).toHaveLength(6);
    for (const { requestBody } of posted)
      expect(Object.keys(requestBody?.content ?? {}).sort()).toEqual([
        'application/json',
        'application/vnd.api+json',
        'application/x-www-form-urlencoded',
      ]);
  });

  it.each([
    [413, { 'content-type': 'application/json' }, JSON.stringify('x'.repeat(1_100_000))],
    [415, { 'content-type': 'text/csv' }, 'a,b'],
  ])('has the answer of %i as it really is', async (status, headers, body) => {
    const posting = operations.filter(({ method }) => method !== 'get');
    expect(posting.length).toBeGreaterThan(10);

    for (const { method, path, responses, requestBody } of posting) {
      const [ownType = ''] = Object.keys(requestBody?.content ?? {});
      const isFile = status === 413 && path.startsWith('/intake/');
      const filled = path
        .replace('{token}', TOKEN)
        .replace('{carrier}', 'simulator')
        .replaceAll(/\{\w+\}/g, '12225550009');
      const answer = await service.fetch(`${filled}?token=${TOKEN}`, {
        method: method.toUpperCase(),
        headers: { ...bearer(FULL_KEY), ...headers, ...(isFile ? { 'content-type': ownType } : {}) },
        body: isFile ? 'x'.repeat(MORE_THAN_A_FILE) : body,
      });
      const example = responses[status]?.content?.['application/json']?.example;
      expect([method, path, answer.status, await answer.json()]).toEqual([method, path, status, example]);
    }
  });
});
