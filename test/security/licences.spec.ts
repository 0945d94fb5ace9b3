import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** Licences under which a package may be used in, and given away with, a program under the MIT licence. */
const COMPATIBLE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  // Of files, not of what uses them: ical.js, which nobody here changes.
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

interface LockedPackage {
  readonly dev?: boolean;
  readonly license?: string;
}

describe('the packages that the service needs', () => {
  it('have licences that go with MIT', () => {
    const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
      packages: Record<string, LockedPackage>;
    };
    const needed = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev);
    const others = needed.filter(([, { license = 'none' }]) => !isCompatible(license));

    expect(needed.length).toBeGreaterThan(50);
    expect(others.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
  });
});

/** Of `(A OR B)` one is enough; of `A AND B` both must do. */
function isCompatible(license: string): boolean {
  const alternatives = license.replace(/[()]/g, '').split(' OR ');
  return alternatives.some((alternative) => alternative.split(' AND ').every((name) => COMPATIBLE.has(name)));
}
