/** Where Swagger UI is. */
export const DOCS = 'docs';

/** Whether a route is Swagger UI, one of its files, or the document: they are registered beside the controllers. */
export function isDocumentation(route: string | undefined): boolean {
  return route !== undefined && /^\/docs($|\/|-json$|-yaml$)/.test(route);
}
