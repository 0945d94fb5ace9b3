import { describe, expect, it } from '@jest/globals';
import { ApiKeys, readSecret, sameSecret } from './api-keys.js';

const OFFICE = { name: 'office', key: 'o'.repeat(24), readOnly: false };
const BOARD = { name: 'board', key: 'b'.repeat(24), readOnly: true };

describe('API keys', () => {
  it('are found by the whole key only', () => {
    const keys = new ApiKeys([OFFICE, BOARD]);

    expect(keys.find(OFFICE.key)).toBe(OFFICE);
    expect(keys.find(BOARD.key)).toBe(BOARD);
    for (const wrong of ['', 'o'.repeat(23), 'o'.repeat(25), `${OFFICE.key} `, 'office'])
      expect(keys.find(wrong)).toBeUndefined();
    expect(new ApiKeys([]).find('')).toBeUndefined();
  });

  it('are read from a Bearer header, and on pages from a Basic password', () => {
    const basic = `Basic ${Buffer.from(`anyone:${OFFICE.key}`).toString('base64')}`;

    expect(readSecret(`Bearer ${OFFICE.key}`, false)).toBe(OFFICE.key);
    expect(readSecret(`bearer  ${OFFICE.key}`, false)).toBe(OFFICE.key);
    expect(readSecret(basic, true)).toBe(OFFICE.key);
    expect(readSecret(basic, false)).toBeUndefined();
    for (const none of [undefined, '', 'Bearer', OFFICE.key, `Bearer ${OFFICE.key} more`, 'Basic b25seQ=='])
      expect(readSecret(none, true)).toBeUndefined();
  });

  it('compares other secrets whole, too', () => {
    expect(sameSecret('a', 'a')).toBe(true);
    expect(sameSecret('a', 'ab')).toBe(false);
    expect(sameSecret('', 'a')).toBe(false);
  });
});
