import { describe, expect, it } from '@jest/globals';
import { growth, LINEAR } from '../../test/growth.js';
import { PageFile } from './page-files.js';

describe('a file of the page', () => {
  const file = new PageFile('text/css; charset=utf-8', Buffer.from('p { margin: 0 }'));

  it.each([
    [undefined, undefined],
    ['', undefined],
    ['gzip', 'gzip'],
    ['gzip, br', 'br'],
    ['BR ; Q=0.5 , gzip', 'br'],
    ['br;q=0, gzip;q=0.001', 'gzip'],
    ['br ; foo=1 ; q=0', undefined],
    ['deflate, brotli', undefined],
  ])('answers Accept-Encoding: %s in %s', async (accepted, encoding) => {
    expect((await file.encoded(accepted)).encoding).toBe(encoding);
  });

  it.each([' ', ';', ' ;', '; ', ';q=', ' ; q=', ',', 'br ', 'a\t', 'q='])(
    'reads a header of %j again and again in a time that grows with its length alone',
    (piece) => {
      const read = (length: number): unknown => file.encoded(`a${piece.repeat(length / piece.length)}b`);
      expect(growth(read, 4_096)).toBeLessThanOrEqual(LINEAR);
    },
  );
});
