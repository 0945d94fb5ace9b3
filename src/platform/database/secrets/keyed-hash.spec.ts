import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isKeyed, keyedHash, withKey } from './keyed-hash.js';

const PLAIN = createHash('sha256').update('206 555 0111').digest('hex');

describe('a hash with a key', () => {
  it('is another one with another secret', () => {
    expect(keyedHash('one', '206 555 0111')).not.toBe(keyedHash('two', '206 555 0111'));
    expect(keyedHash('one', '206 555 0111')).toBe(keyedHash('one', '206 555 0111'));
  });

  it('can be made of one without, and means the same then', () => {
    const keyed = withKey('one', PLAIN);

    expect([isKeyed(PLAIN), isKeyed(keyed)]).toEqual([false, true]);
    expect(keyed).toBe(keyedHash('one', '206 555 0111'));
    expect(withKey('one', keyed)).toBe(keyed);
  });
});
