/** One operation of the OpenAPI document, as far as a request needs it. */
export interface Operation {
  readonly method: string;
  /** With `{name}` for each parameter of the path. */
  readonly path: string;
  readonly queryNames: readonly string[];
  readonly statuses: ReadonlySet<number>;
  /** The names of all fields that a body may have, on any level. */
  readonly bodyFields: readonly string[];
}

interface Parameter {
  readonly in: string;
  readonly name: string;
}
interface Documented {
  readonly parameters?: readonly Parameter[];
  readonly responses: Record<string, { readonly content?: Record<string, unknown> }>;
  readonly requestBody?: unknown;
}
interface Document {
  readonly paths: Record<string, Record<string, Documented>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

export async function readOperations(url: string): Promise<Operation[]> {
  const document = (await (await fetch(`${url}/docs-json`)).json()) as Document;
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, { responses }]) => !isEndless(responses))
      .map(([method, { parameters = [], responses, requestBody }]) => ({
        method: method.toUpperCase(),
        path,
        queryNames: parameters.flatMap((parameter) => (parameter.in === 'query' ? [parameter.name] : [])),
        statuses: new Set(Object.keys(responses).map(Number)),
        bodyFields: fieldsOf(requestBody, document.components.schemas),
      })),
  );
}

/** A stream of events is never answered to its end. */
function isEndless(responses: Documented['responses']): boolean {
  return responses[200]?.content?.['text/event-stream'] !== undefined;
}

function fieldsOf(part: unknown, schemas: Record<string, unknown>): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => {
    if (name === '$ref') return fieldsOf(schemas[String(value).split('/').at(-1) ?? ''], schemas);
    const own = name === 'properties' ? Object.keys(value as object) : [];
    return [...own, ...fieldsOf(value, schemas)];
  });
}
