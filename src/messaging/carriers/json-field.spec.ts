import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainText } from './json-field.js';

describe('plainText', () => {
  it('gives texts, numbers and truth values as texts', () => {
    expect([plainText('Yes'), plainText(1), plainText(true)]).toEqual(['Yes', '1', 'true']);
  });

  it('throws on nothing that JSON can hold', () => {
    expect(plainText({ toString: 1, valueOf: null })).toBe('');
    fc.assert(fc.property(fc.jsonValue(), (value) => typeof plainText(value) === 'string'));
  });
});
