import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ListedSms } from '../messaging/carriers/carrier.js';
import { LANE, Message } from '../messaging/outbox/message.entity.js';
import { judgeUnasked, reconcile } from './reconciliation.js';

const SENT = new Date('2027-03-01T12:00:00Z');
const LIMITS = { reconcileAfterMs: 120_000, openMs: 10_000 };
const after = (seconds: number): Date => new Date(SENT.getTime() + seconds * 1000);

function unknown(id: string, more: Partial<Message> = {}): Message {
  return Message.planned(id, SENT, {
    kind: 'reminder',
    recipient: '12223334444',
    lane: LANE.reminders,
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

const judge = (messages: Message[], begunAt: Date, texts: ListedSms[], used: string[] = []) =>
  reconcile(messages, { begunAt, texts }, new Set(used), LIMITS).map((verdict) =>
    verdict.is === 'taken' ? verdict.carrierId : verdict.is,
  );

describe('reconcile', () => {
  it('takes a text in the list for proof, at any time', () => {
    expect(judge([unknown('1')], after(1), [listed('a')])).toEqual(['a']);
  });

  it.each([
    ['recipient', { recipient: '12223334445' }],
    ['sender', { sender: '12066418001' }],
    ['body', { body: 'hello!' }],
    ['time', { at: after(-301) }],
  ])('does not take a text of another %s for it', (_, difference) => {
    expect(judge([unknown('1')], after(1), [listed('a', difference)])).toEqual(['undecided']);
  });

  it('uses each text for one message only', () => {
    expect(judge([unknown('1'), unknown('2')], after(1), [listed('a')])).toEqual(['a', 'undecided']);
    expect(judge([unknown('1')], after(1), [listed('a')], ['a'])).toEqual(['undecided']);
  });

  it('does not believe an absence too early, whatever the list shows', () => {
    const newer = [listed('b', { body: 'other', at: after(100) })];

    expect(judge([unknown('1')], after(129), newer)).toEqual(['undecided']);
    expect(judge([unknown('1')], after(130), newer)).toEqual(['absent']);
  });

  it('needs a second list, that long later, where nothing newer shows that the first has caught up', () => {
    expect(judge([unknown('1')], after(130), [])).toEqual(['absent once']);
    expect(judge([unknown('1', { absentSince: after(130) })], after(249), [])).toEqual(['undecided']);
    expect(judge([unknown('1', { absentSince: after(130) })], after(250), [])).toEqual(['absent']);
  });

  it('never finds a message absent that a list without lag shows, nor gives one text to two messages', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ body: fc.constantFrom('x', 'y'), taken: fc.boolean() }), { maxLength: 12 }),
        fc.integer({ min: 0, max: 400 }),
        (sends, seconds) => {
          const messages = sends.map(({ body }, index) => unknown(`m${index}`, { body }));
          const texts = sends.flatMap(({ body, taken }, index) =>
            taken ? [listed(`c${index}`, { body })] : [],
          );

          const verdicts = reconcile(messages, { begunAt: after(seconds), texts }, new Set(), LIMITS);

          const found = verdicts.flatMap((verdict) => (verdict.is === 'taken' ? [verdict.carrierId] : []));
          expect(new Set(found).size).toBe(found.length);
          expect(found.length).toBe(texts.length);
        },
      ),
    );
  });
});

describe('judgeUnasked', () => {
  it('sends again only while more than an hour remains, and never under “hold”', () => {
    const far = unknown('1', { notAfter: after(3601) });
    const near = unknown('2', { notAfter: after(3600) });

    expect(judgeUnasked([far, near], 'resend', SENT).map(({ is }) => is)).toEqual(['absent', 'held']);
    expect(judgeUnasked([far, near], 'hold', SENT).map(({ is }) => is)).toEqual(['held', 'held']);
  });
});
