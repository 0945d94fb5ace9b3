export type Format = 'json' | 'yaml';

/** Where the build puts the document: to make it takes over a second, in which nobody else would be served. */
export const DOCUMENT_FILES: Readonly<Record<Format, URL>> = {
  json: new URL('openapi.json', import.meta.url),
  yaml: new URL('openapi.yaml', import.meta.url),
};
