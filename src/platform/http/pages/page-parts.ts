import { posix } from 'node:path';

const STYLE = /^@import '(\.[^']+)';$/gm;
const ELSEWHERE = /^(?:\/\*\*[^*]*\*\/\s*)?export \* from '((?:\.\.\/)+[^']+)';\s*$/;
const HEAD = /^( *)<!-- HEAD -->$/m;

/** A file's text by its path in the page's folder. */
export type SourceOf = (name: string) => string | undefined;

/**
 * A stylesheet with those that it imports in their places, and theirs: a browser asks once, and has all of it. Pure.
 * @param name of a file in the page's folder, such as `shell/desk.css`
 * @throws Error where one of them is not there: without it the page would be seen naked
 */
export function joinStyles(name: string, sourceOf: SourceOf): string {
  const source = sourceOf(name);
  if (source === undefined) throw new Error(`the page has no ${name}`);
  return source.replace(STYLE, (_, imported: string) =>
    joinStyles(posix.join(posix.dirname(name), imported), sourceOf).trimEnd(),
  );
}

/** A page with the head that all pages have in the place of `<!-- HEAD -->`. Pure. */
export function withHead(page: string, head: string): string {
  return page.replace(HEAD, (_, indent: string) => head.trimEnd().replace(/^/gm, indent));
}

/**
 * Where the text of a page's module is, where it only passes on a file: such as `../../../platform/clock/wall-clock.js`, which the
 * service runs too. A browser is given that file in its place. Pure.
 * @returns a path relative to the module's own; undefined for any other module
 */
export function passedOn(source: string): string | undefined {
  return ELSEWHERE.exec(source)?.[1];
}
