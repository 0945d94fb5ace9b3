import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWeak } from './weak-secret.js';

describe('a weak secret', () => {
  it.each([
    ...[
      'k'.repeat(24),
      `${'k'.repeat(23)}2`,
      'ab'.repeat(12),
      'abc'.repeat(8),
      '0'.repeat(48),
      '-'.repeat(24),
    ],
    ...['abababbababaababbabababb', '123456789012345678901234', '012345678901234567890123456789'],
    ...['abcdefghijklmnopqrstuvwxyz', 'zyxwvutsrqponmlkjihgfedcba', '0123456789abcdef0123456789abcdef'],
    ...['qwertyuiopasdfghjklzxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn', 'ABCDEFGH12345678ABCDEFGH12345678'],
    ...[
      'passwordpasswordpassword',
      'Password-1234-Password-1234',
      'changemechangemechangeme',
      'secret-secret-secret-secret',
    ],
    ...['your-secret-api-key-here', 'admin-admin-admin-admin-1', 'deadbeefdeadbeefdeadbeefdeadbeef'],
    ...['correct-horse-battery-staple', 'test.test.test.test.test.test', 'aaaabbbbccccddddeeeeffffgggg'],
  ])('is %s', (secret) => {
    expect(isWeak(secret)).toBe(true);
  });

  it.each([
    '5c1f0e9a7b3d24680fceab135792468d',
    'q7Rz2vKx9LmTb4WcYd8NhJ3s',
    'a-token-that-nobody-can-guess',
    'drum-otter-lilac-seven-quartz',
  ])('is not %s', (secret) => {
    expect(isWeak(secret)).toBe(false);
  });

  it('is never what chance makes', () => {
    const hex = fc.uint8Array({ minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(fc.noShrink(hex), (bytes) => {
        // fast-check likes zeros and repeats; chance does not.
        fc.pre(new Set(bytes).size > 20);
        const text = Buffer.from(bytes);
        expect([isWeak(text.toString('hex')), isWeak(text.toString('base64url'))]).toEqual([false, false]);
      }),
    );
  });
});
