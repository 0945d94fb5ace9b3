import { describe, expect, it } from '@jest/globals';
import type { PhoneText } from './phones.js';
import { Phones } from './phones.js';

const TEXT = { phone: '12223334444', from: 'service', body: 'Hello' } as const;

describe('the simulated phones', () => {
  it('give what came after a text, the oldest first', () => {
    const phones = new Phones();
    const [first, second, third] = ['1', '2', '3'].map((body) => phones.show({ ...TEXT, body }));

    expect(phones.after(undefined)).toEqual([first, second, third]);
    expect(phones.after(first?.id)).toEqual([second, third]);
    expect(phones.after(third?.id)).toEqual([]);
  });

  it('give all that they keep to whoever names a text that they have forgotten', () => {
    const phones = new Phones();
    const text = phones.show(TEXT);

    expect(phones.after('of another life')).toEqual([text]);
  });

  it('keep the last 1,000 texts', () => {
    const phones = new Phones();
    for (let count = 1; count <= 1001; count++) phones.show({ ...TEXT, body: String(count) });

    const bodies = phones.after(undefined).map(({ body }) => body);
    expect(bodies).toHaveLength(1000);
    expect([bodies.at(0), bodies.at(-1)]).toEqual(['2', '1001']);
  });

  it('tell listeners what they missed, then what comes, then that it is over', () => {
    const phones = new Phones();
    const seen = phones.show(TEXT);
    const missed = phones.show(TEXT);
    const heard: (PhoneText | 'over')[] = [];
    phones
      .changesAfter(seen.id)
      .subscribe({ next: (text) => heard.push(text), complete: () => heard.push('over') });

    const fresh = phones.show({ ...TEXT, from: 'phone' });
    phones.markNotTaken(fresh);
    phones.hangUp();

    const marked = { ...fresh, notTaken: true };
    expect(heard).toEqual([missed, fresh, marked, 'over']);
    expect(phones.after(missed.id)).toEqual([marked]);
  });
});
