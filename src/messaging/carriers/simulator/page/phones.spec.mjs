import { describe, expect, it } from '@jest/globals';
import { Phones } from './phones.js';

const text = (id, phone = '12223334444') => ({
  id,
  phone,
  from: 'service',
  body: id,
  at: '2027-07-06T15:23:00Z',
});

describe('what the page knows', () => {
  it('keeps conversations apart, the newest first, and leaves them in their places', () => {
    const phones = new Phones();
    for (const each of [text('a', '111'), text('b', '222'), text('c', '111')]) phones.add(each);

    expect([...phones.conversations]).toEqual([
      ['222', [text('b', '222')]],
      ['111', [text('a', '111'), text('c', '111')]],
    ]);
    expect(phones.lastId).toBe('c');
  });

  it('takes a text that comes again for the same one, changed', () => {
    const phones = new Phones();

    expect(phones.add(text('a'))).toBe(true);
    expect(phones.add({ ...text('a'), notTaken: true })).toBe(false);
    expect(phones.conversations.get('12223334444')).toEqual([{ ...text('a'), notTaken: true }]);
  });

  it('counts what nobody has looked at, until the conversation is opened', () => {
    const phones = new Phones();
    for (const number of ['111', '222', '111']) phones.countUnread(number);

    expect([phones.unread('111'), phones.unread('222'), phones.allUnread]).toEqual([2, 1, 3]);
    phones.open('111');
    expect([phones.unread('111'), phones.allUnread]).toEqual([0, 1]);
  });

  it('forgets the oldest beyond 1,000 texts, and phones that have none left', () => {
    const phones = new Phones();
    phones.add(text('first', '111'));
    phones.countUnread('111');
    for (let count = 0; count < 1000; count++) phones.add(text(String(count), '222'));

    expect([...phones.conversations.keys()]).toEqual(['222']);
    expect(phones.conversations.get('222')).toHaveLength(1000);
    expect(phones.allUnread).toBe(0);
  });
});
