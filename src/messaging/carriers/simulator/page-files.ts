import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

export interface PageFile {
  readonly contentType: string;
  readonly content: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};
const FOLDER = new URL('./page/', import.meta.url);

/** The page's own files by their names, read once: nothing else in the folder can be asked for. */
export const PAGE_FILES: ReadonlyMap<string, PageFile> = new Map(
  readdirSync(FOLDER).flatMap((name): [string, PageFile][] => {
    const contentType = CONTENT_TYPES[extname(name)];
    if (contentType === undefined) return [];
    return [[name, { contentType, content: readFileSync(new URL(name, FOLDER), 'utf8') }]];
  }),
);
