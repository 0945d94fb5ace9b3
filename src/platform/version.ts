import { existsSync, readFileSync } from 'node:fs';

/** The version in the package.json of the project that this file belongs to, from source as well as built. */
export function readVersion(folder = new URL('./', import.meta.url)): string {
  const file = new URL('package.json', folder);
  if (!existsSync(file)) return readVersion(new URL('../', folder));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
