import type { Message, MessageStatus, Reason } from '../../messaging/messages/message.entity.js';
import { MAYBE_READ } from '../../messaging/messages/message.entity.js';

/** A text that is planned already, and what is to become of it. */
export interface Adjusted {
  readonly message: Message;
  readonly to: Pick<Message, 'status' | 'reason' | 'plannedFor' | 'sendAt' | 'notAfter'>;
}

export interface PlanAdjustment {
  readonly adjusted: readonly Adjusted[];
  /** For windows that have no text yet. */
  readonly added: readonly Message[];
}

/** Why a text was left out of a plan; in another plan it may have its place. */
const LEFT_OUT: readonly Reason[] = ['rescheduled', 'late_booking', 'quiet_hours', 'too_close'];
const NOT_GOING: readonly MessageStatus[] = ['canceled', 'suppressed'];

/**
 * Brings the texts of one question to another plan, where the question itself stays: its windows were changed, or its time by
 * what no text shows. What has gone stays, what is being tried goes on, and nobody is told twice. Pure.
 * @param existing the reminder texts of the question, at most one for each window
 * @param plan what would be planned now if there were none, one for each window
 */
export function adjustPlan(
  existing: readonly Message[],
  plan: readonly Message[],
  now: Date,
): PlanAdjustment {
  const isTold = existing.some(({ status }) => MAYBE_READ.includes(status));
  const isNeedless = ({ status, reason }: Message): boolean =>
    isTold && status === 'scheduled' && reason === 'late_booking';
  const planFor = (window: number | null): Message | undefined =>
    plan.find(({ windowHours }) => windowHours === window);
  const adjusted = existing.flatMap((message): Adjusted[] => {
    const planned = planFor(message.windowHours);
    if (message.status === 'scheduled')
      return [{ message, to: planned ? scheduledAs(message, planned, now) : dropped(message) }];
    const hasAPlace = planned?.status === 'scheduled' && !isNeedless(planned);
    return hasAPlace && isLeftOut(message) ? [{ message, to: planned }] : [];
  });
  const added = plan
    .filter(({ windowHours }) => !existing.some((message) => message.windowHours === windowHours))
    .map((message): Message => (isNeedless(message) ? { ...message, status: 'suppressed' } : message));
  return { adjusted, added };
}

/** What is due or being tried goes on in its own way, unless its time is not yet come by the new plan. */
function scheduledAs(message: Message, planned: Message, now: Date): Adjusted['to'] {
  const isUnderWay = message.attempt > 0 || message.sendAt <= now;
  if (!isUnderWay || planned.plannedFor > now) return planned;
  const { status, reason, sendAt } = message;
  const { plannedFor, notAfter } = planned;
  // Also set again where it is due: whoever is about to decide something about it by the old plan is too late.
  return { status, reason, sendAt: sendAt <= now ? now : sendAt, plannedFor, notAfter };
}

function dropped({ plannedFor, sendAt, notAfter }: Message): Adjusted['to'] {
  return { status: 'canceled', reason: 'rescheduled', plannedFor, sendAt, notAfter };
}

function isLeftOut({ status, reason }: Message): boolean {
  return NOT_GOING.includes(status) && LEFT_OUT.includes(reason);
}
