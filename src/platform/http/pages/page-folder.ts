import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { joinStyles, passedOn, withHead } from './page-parts.js';

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
]);

/**
 * The headers of a page of our own and its files. It has its own style and scripts, talks to this service only, and stands in
 * no frame; a browser asks each time whether it has changed.
 */
export const PAGE_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-cache',
} as const;

/** The style and the head that all pages begin with: `base.css` and `head.html` beside each page's own files. */
const COMMON = textsIn(new URL('./', import.meta.url));

/** The type of a page's file; empty where it is none. */
export function contentTypeOf(name: string): string {
  return CONTENT_TYPES.get(extname(name)) ?? '';
}

/**
 * The files of a page by their paths in its folder, read once and ready to be sent: each stylesheet with what it imports,
 * each page with the common head, and a file of the service's own where a module only passes one on. Nothing else that lies
 * there can be asked for.
 * @throws Error where a file that one of them needs is not there
 */
export function filesIn(folder: URL): ReadonlyMap<string, string> {
  const texts = textsIn(folder);
  const sourceOf = (name: string): string | undefined => texts.get(name) ?? COMMON.get(name);
  const ready = new Map<string, (name: string, text: string) => string>([
    ['.css', (name) => joinStyles(name, sourceOf)],
    ['.html', (_, text) => withHead(text, COMMON.get('head.html') ?? '')],
    [
      '.js',
      (name, text) => {
        const elsewhere = passedOn(text);
        return elsewhere === undefined
          ? text
          : readFileSync(new URL(elsewhere, new URL(name, folder)), 'utf8');
      },
    ],
  ]);
  return new Map(
    [...texts].map(([name, text]) => [name, ready.get(extname(name))?.(name, text) ?? text] as const),
  );
}

function textsIn(folder: URL): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return new Map(
    paths
      .filter((path) => contentTypeOf(path) !== '')
      .map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]),
  );
}
