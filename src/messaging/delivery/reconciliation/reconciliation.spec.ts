import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ListedSms } from '../../carriers/carrier.js';
import { Message, PRIORITY } from '../../messages/message.entity.js';
import { judge, judgeUnasked, match } from './reconciliation.js';

const SENT = new Date('2027-03-01T12:00:00Z');
const LIMITS = { reconcileAfterMs: 120_000, openMs: 10_000 };
const after = (seconds: number): Date => new Date(SENT.getTime() + seconds * 1000);

function unknown(id: string, more: Partial<Message> = {}): Message {
  return Message.planned(id, SENT, {
    kind: 'reminder',
    recipient: '12223334444',
    priority: PRIORITY.reminder,
    sendAt: SENT,
    notAfter: after(86_400),
    status: 'unknown',
    sender: '12066418000',
    body: 'hello',
    sendingAt: SENT,
    attempt: 1,
    ...more,
  });
}

const listed = (carrierId: string, more: Partial<ListedSms> = {}): ListedSms => ({
  carrierId,
  sender: '12066418000',
  recipient: '12223334444',
  body: 'hello',
  at: after(1),
  ...more,
});

const matched = (messages: Message[], texts: ListedSms[], used: string[] = []) =>
  Object.fromEntries(
    match(messages, texts, new Set(used), LIMITS.openMs).map(({ message, carrierId }) => [
      message.id,
      carrierId,
    ]),
  );

describe('match', () => {
  it('takes a text in the list for proof', () => {
    expect(matched([unknown('1')], [listed('a')])).toEqual({ 1: 'a' });
  });

  it.each([
    ['recipient', { recipient: '12223334445' }],
    ['sender', { sender: '12066418001' }],
    ['body', { body: 'hello!' }],
    ['time, before it', { at: after(-301) }],
    ['time, after it', { at: after(311) }],
  ])('does not take a text of another %s for it', (_, difference) => {
    expect(matched([unknown('1')], [listed('a', difference)])).toEqual({});
  });

  it('uses each text for one message only, and none that belongs to another message', () => {
    expect(Object.keys(matched([unknown('1'), unknown('2')], [listed('a')]))).toHaveLength(1);
    expect(matched([unknown('1')], [listed('a')], ['a'])).toEqual({});
  });

  it('gives each of two messages that look alike the text that is nearest to it', () => {
    const messages = [unknown('early'), unknown('late', { sendingAt: after(100) })];
    const texts = [listed('b', { at: after(101) }), listed('a', { at: after(2) })];

    expect(matched(messages, texts)).toEqual({ early: 'a', late: 'b' });
    expect(matched(messages, texts.slice(0, 1))).toEqual({ late: 'b' });
  });

  it('takes a text from any time since it was due for one that is looked for', () => {
    const lookedFor = unknown('1', { reason: 'looked_for', sendingAt: after(36_000) });

    expect(matched([lookedFor], [listed('a', { at: after(20_000) })])).toEqual({ 1: 'a' });
    expect(matched([lookedFor], [listed('a', { at: after(-301) })])).toEqual({});
  });

  it('finds each text that was taken, and gives none to two messages', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ body: fc.constantFrom('x', 'y'), taken: fc.boolean() }), { maxLength: 12 }),
        (sends) => {
          const messages = sends.map(({ body }, index) => unknown(`m${index}`, { body }));
          const texts = sends.flatMap(({ body, taken }, index) =>
            taken ? [listed(`c${index}`, { body })] : [],
          );

          const found = Object.values(matched(messages, texts));

          expect(new Set(found).size).toBe(found.length);
          expect(found.length).toBe(texts.length);
        },
      ),
    );
  });
});

describe('judge', () => {
  const judged = (begunAt: Date, newestAt: Date | null, more: Partial<Message> = {}) =>
    judge(unknown('1', more), { begunAt: +begunAt, newestAt: newestAt && +newestAt }, LIMITS);

  it('does not believe an absence too early, whatever the list shows', () => {
    expect(judged(after(129), after(100))).toBe('undecided');
    expect(judged(after(130), after(100))).toBe('absent');
  });

  it('needs a second list, that long later, where nothing newer shows that the first has caught up', () => {
    expect(judged(after(130), null)).toBe('absent once');
    expect(judged(after(130), after(10))).toBe('absent once');
    expect(judged(after(249), null, { absentSince: after(130) })).toBe('undecided');
    expect(judged(after(250), null, { absentSince: after(130) })).toBe('absent');
  });

  it('needs one list only for what was looked for after a restore', () => {
    expect(judged(after(119), null, { reason: 'looked_for' })).toBe('undecided');
    expect(judged(after(120), null, { reason: 'looked_for' })).toBe('absent');
  });
});

describe('judgeUnasked', () => {
  it('sends again only while more than an hour remains, and never under “hold” or what was looked for', () => {
    const far = unknown('1', { notAfter: after(3601) });
    const near = unknown('2', { notAfter: after(3600) });
    const lookedFor = unknown('3', { notAfter: after(3601), reason: 'looked_for' });

    expect([far, near, lookedFor].map((each) => judgeUnasked(each, 'resend', SENT))).toEqual([
      'absent',
      'held',
      'held',
    ]);
    expect([far, near].map((each) => judgeUnasked(each, 'hold', SENT))).toEqual(['held', 'held']);
  });
});
