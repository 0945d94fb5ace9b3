import { describe, expect, it } from '@jest/globals';
import { hashPassword, isPassword, wrongWithPassword } from './passwords.js';

describe('a password', () => {
  it('is known by its hash, which holds nothing of it and is another one each time', async () => {
    const [one, other] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);

    expect(one).toMatch(/^scrypt\$16384\$8\$5\$/);
    expect(one).not.toBe(other);
    expect(await isPassword('correct horse', one)).toBe(true);
    expect(await isPassword('correct horsf', one)).toBe(false);
    expect(await isPassword('', one)).toBe(false);
  });

  it('is the same however its accents are typed', async () => {
    expect(await isPassword('mañana es otro', await hashPassword('man\u0303ana es otro'))).toBe(true);
  });

  it('is known at the cost that its hash was made at', async () => {
    const hash = await hashPassword('correct horse', { N: 2, r: 8, p: 1 });

    expect(hash).toMatch(/^scrypt\$2\$8\$1\$/);
    expect(await isPassword('correct horse', hash)).toBe(true);
    expect(await isPassword('correct horsf', hash)).toBe(false);
  });

  it('of nobody is wrong', async () => {
    expect(await isPassword('correct horse', undefined)).toBe(false);
  });

  it.each([
    ['correct horse', undefined],
    ['short', 'must have 10 characters or more'],
    ['aaaaaaaaaaaa', 'must not be the same few characters again and again'],
    ['xyzw'.repeat(65), 'must have 256 characters or fewer'],
  ])('is good enough or not: %j', (password, wrong) => {
    expect(wrongWithPassword(password)).toBe(wrong);
  });
});
