import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Message } from '../../messaging/messages/message.entity.js';
import type { NoticeRules } from './plan-notice.js';
import { firstAhead, planCanceledNotice, planMovedNotice, withoutRepetition } from './plan-notice.js';

const NOW = new Date('2027-03-01T12:00:00Z');
const inHours = (hours: number): Date => new Date(NOW.getTime() + hours * 3_600_000);
const RULES: NoticeRules = { delayMs: 120_000, quietHours: undefined, timeZone: 'UTC' };
/** From 20:00 to 8:00. */
const AT_NIGHT: NoticeRules = { ...RULES, quietHours: { begin: 20 * 60, end: 8 * 60 } };
const TEN_PM = inHours(10);

describe('a notice', () => {
  it('waits for the next change, unless the appointment is near', () => {
    const times = { at: inHours(30), heard: inHours(20) };
    expect(planMovedNotice(times, RULES, NOW)).toMatchObject({
      kind: 'moved_notice',
      sendAt: inHours(1 / 30),
      notAfter: inHours(30),
    });
    expect(planMovedNotice({ ...times, heard: inHours(0.3) }, RULES, NOW).sendAt).toEqual(NOW);
  });

  it('waits for the end of the night, but comes before the contact would', () => {
    const morning = inHours(20);
    expect(planMovedNotice({ at: inHours(48), heard: inHours(26) }, AT_NIGHT, TEN_PM).sendAt).toEqual(
      morning,
    );
    const early = { at: inHours(48), heard: inHours(18) };
    expect(planMovedNotice(early, AT_NIGHT, TEN_PM)).toMatchObject({
      sendAt: TEN_PM,
      reason: 'no_quiet_slot',
    });
  });

  it('of a cancellation comes before the time that the contact knows, and not after it', () => {
    expect(planCanceledNotice({ at: inHours(30), heard: inHours(5) }, RULES, NOW)).toMatchObject({
      kind: 'canceled_notice',
      notAfter: inHours(5),
    });
    expect(planCanceledNotice({ at: inHours(30), heard: inHours(-1) }, RULES, NOW)).toBeUndefined();
  });

  it('never comes later than the contact would, whenever that is', () => {
    const hours = fc.double({ min: -100, max: 400, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 400, noNaN: true }),
        hours,
        fc.boolean(),
        (at, heard, night) => {
          const times = { at: inHours(at), heard: inHours(heard) };
          const { sendAt, notAfter } = planMovedNotice(times, night ? AT_NIGHT : RULES, NOW);
          expect(sendAt.getTime()).toBeGreaterThanOrEqual(NOW.getTime());
          expect(sendAt.getTime()).toBeLessThan(firstAhead(times, NOW).getTime());
          expect(notAfter).toEqual(times.at);
        },
      ),
    );
  });
});

describe('a reminder beside a notice', () => {
  const reminder = (sendAt: Date, status: Message['status'] = 'scheduled'): Message =>
    ({ sendAt, status, reason: 'as_planned' }) as Message;
  const notice = planMovedNotice({ at: inHours(30), heard: inHours(20) }, RULES, NOW);

  it('is left out where it would come before it or soon after', () => {
    const planned = [
      reminder(NOW),
      reminder(inHours(0.4)),
      reminder(inHours(1)),
      reminder(NOW, 'suppressed'),
    ];
    expect(withoutRepetition(planned, notice).map(({ status, reason }) => [status, reason])).toEqual([
      ['suppressed', 'too_close'],
      ['suppressed', 'too_close'],
      ['scheduled', 'as_planned'],
      ['suppressed', 'as_planned'],
    ]);
  });
});
