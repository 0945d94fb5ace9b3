import { describe, expect, it } from '@jest/globals';
import { readUserName, userNameKey } from './user-name.js';

describe('the name of a user', () => {
  it.each([
    ['Ana', 'Ana'],
    ['  María   José ', 'María José'],
    ["Siobhán O'Neil-Smith", "Siobhán O'Neil-Smith"],
    ['Mari\u0301a', 'María'],
    ['أحمد', 'أحمد'],
    ['front.desk_2', 'front.desk_2'],
  ])('is read: %j', (text, name) => {
    expect(readUserName(text)).toBe(name);
  });

  it.each(['', ' ', '.', 'a\nb', 'a\u0000', '<b>', 'a;b', 'x'.repeat(65), 'x'.repeat(1_000_000), '👍'])(
    'is none: %j',
    (text) => {
      expect(readUserName(text)).toBeUndefined();
    },
  );

  it('is the same however it is typed', () => {
    expect(userNameKey('MARÍA')).toBe(userNameKey('maría'));
    expect(userNameKey('Mari\u0301a')).toBe(userNameKey('María'));
  });
});
