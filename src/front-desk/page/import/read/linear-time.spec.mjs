import { describe, expect, it } from '@jest/globals';
import { countedGrowth } from '../../../../../test/growth/counted-growth.js';
import { LINEAR } from '../../../../../test/growth/growth-case.js';

const GROWTH = await countedGrowth('cells of files');

describe('reading from a file', () => {
  it.each(GROWTH)('$what again and again takes steps that grow with its length alone', ({ growth }) =>
    expect(growth).toBeLessThanOrEqual(LINEAR),
  );
});
