import type { Message, NoticeKind } from '../../messaging/messages/message.entity.js';
import type { QuietHours } from '../../platform/config/quiet-hours-setting.js';
import { MIN_DISTANCE_MS, noticeAt } from '../planning/plan.js';
import { outOfQuietHours } from '../planning/quiet-hours.js';

/** When a notice goes out, and until when it is of any use. */
export type NoticePlan = Pick<Message, 'kind' | 'sendAt' | 'plannedFor' | 'notAfter' | 'reason'>;

/** When an appointment is, and when it is as far as the contact has heard, where that is another time. */
export interface NoticedTimes {
  readonly at: Date;
  readonly heard: Date | undefined;
}

export interface NoticeRules {
  /** How long a notice waits for the next change, in ms. */
  readonly delayMs: number;
  readonly quietHours: QuietHours | undefined;
  /** By whose clock it is night. */
  readonly timeZone: string;
}

/**
 * Plans the notice that an appointment was moved. It comes before either time, the one that the contact last heard and the new one, as
 * far as they are ahead; out of quiet hours where that leaves it so. Pure.
 */
export function planMovedNotice(times: NoticedTimes, rules: NoticeRules, now: Date): NoticePlan {
  return plan('moved_notice', firstAhead(times, now), times.at, rules, now);
}

/**
 * Plans the notice that an appointment was canceled, which comes before the time that the contact knows of. Pure.
 * @returns undefined where that has passed
 */
export function planCanceledNotice(
  { at, heard }: NoticedTimes,
  rules: NoticeRules,
  now: Date,
): NoticePlan | undefined {
  const known = heard ?? at;
  return known > now ? plan('canceled_notice', known, known, rules, now) : undefined;
}

/** For which of both times the contact would come first; for the one that holds where the other has passed. Pure. */
export function firstAhead({ at, heard }: NoticedTimes, now: Date): Date {
  return heard && heard > now && heard < at ? heard : at;
}

/** What the notice says already need not be said by a reminder soon after it, nor before it. Pure. */
export function withoutRepetition(reminders: readonly Message[], { sendAt }: NoticePlan): Message[] {
  const end = sendAt.getTime() + MIN_DISTANCE_MS;
  return reminders.map((reminder) =>
    reminder.status === 'scheduled' && reminder.sendAt.getTime() < end
      ? { ...reminder, status: 'suppressed', reason: 'too_close' }
      : reminder,
  );
}

function plan(
  kind: NoticeKind,
  before: Date,
  notAfter: Date,
  { delayMs, quietHours, timeZone }: NoticeRules,
  now: Date,
): NoticePlan {
  const plannedFor = noticeAt({ appointmentAt: before }, delayMs, now);
  const slot = outOfQuietHours(plannedFor, { at: before, timeZone, windowHours: 0 }, quietHours, now);
  return { kind, plannedFor, notAfter, sendAt: plannedFor, reason: 'as_planned', ...slot };
}
