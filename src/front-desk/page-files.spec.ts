import { describe, expect, it } from '@jest/globals';
import { countedGrowth } from '../../test/growth/counted-growth.js';
import { LINEAR } from '../../test/growth/growth-case.js';
import { PageFile } from './page-files.js';

const GROWTH = await countedGrowth('accepted encodings');

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

  it.each(GROWTH)(
    'reads a header of $what again and again in steps that grow with its length alone',
    ({ growth }) => expect(growth).toBeLessThanOrEqual(LINEAR),
  );
});
