import { beforeEach, describe, expect, it } from '@jest/globals';
import { SharedAnswers } from './shared-answers.js';

describe('shared answers', () => {
  let now: number;
  let found: number;
  let answers: SharedAnswers<number>;

  beforeEach(() => {
    now = 1_000;
    found = 0;
    answers = new SharedAnswers({ monotonic: () => now });
  });

  /** Takes so long, and counts. */
  const find = (ms: number) => async (): Promise<number> => {
    await Promise.resolve();
    now += ms;
    return ++found;
  };

  it('are found once for all who ask meanwhile, each question by itself', async () => {
    const asked = ['a', 'b', 'a'].map((question) => answers.of(question, find(10)));
    expect(await Promise.all(asked)).toEqual([1, 2, 1]);
  });

  it('are given again for nine times as long as they took', async () => {
    await answers.of('a', find(100));
    now += 899;
    expect(await answers.of('a', find(100))).toBe(1);
    now += 1;
    expect(await answers.of('a', find(100))).toBe(2);
  });

  it('are ten seconds old at most', async () => {
    await answers.of('a', find(60_000));
    now += 10_000;
    expect(await answers.of('a', find(1))).toBe(2);
  });

  it('are looked for again after a failure', async () => {
    await expect(answers.of('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await answers.of('a', find(1))).toBe(1);
  });
});
