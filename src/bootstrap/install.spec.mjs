import { describe, expect, it } from '@jest/globals';
import { matches } from './install.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const b = { version: '2.0.0', integrity: 'sha512-b', dev: true };
const forMac = { version: '3.0.0', integrity: 'sha512-c', optional: true };
const locked = { 'node_modules/a': a, 'node_modules/b': b, 'node_modules/for-mac': forMac };

describe('what is installed matches the lock file', () => {
  it.each([
    ['with everything there', locked],
    ['without an optional package of another platform', { 'node_modules/a': a, 'node_modules/b': b }],
  ])('%s', (_, installed) => expect(matches(locked, installed)).toBe(true));

  it.each([
    ['after npm ci --omit=dev', { 'node_modules/a': a }],
    ['with another version', { 'node_modules/a': { ...a, version: '1.0.1' }, 'node_modules/b': b }],
    ['with other content', { 'node_modules/a': { ...a, integrity: 'sha512-x' }, 'node_modules/b': b }],
    ['with a leftover', { 'node_modules/a': a, 'node_modules/b': b, 'node_modules/z': a }],
    ['with nothing at all', {}],
  ])('not %s', (_, installed) => expect(matches(locked, installed)).toBe(false));
});
