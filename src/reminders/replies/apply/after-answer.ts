import type { Choice } from '../interpret/choices/choices.js';
import type { Reply } from '../interpret/reply-intent.js';
import { isOpen } from './open.js';
import type { Appointment } from './reply-action.js';

/** What has been answered for these appointments: "I already confirmed" lets it stand, and turns nothing. */
export function answersOnRecord(appointments: readonly Appointment[]): boolean[] {
  return appointments.map(({ willAttend }) => willAttend).filter((answer) => answer !== null);
}

/** Whether the contact has answered for one of them since a reminder last asked about another: then our last word was no question. */
export function followsAnswer(appointments: readonly Appointment[]): boolean {
  const at = (moment: Date | null): number => moment?.getTime() ?? 0;
  const lastAsked = Math.max(0, ...appointments.filter(isOpen).map(({ askedLast }) => at(askedLast)));
  return appointments.some(({ answeredAt }) => at(answeredAt) > lastAsked);
}

/** What the contact answered last, where that was one and the same for all that it was for, and nothing was asked since. */
export function lastAnswer(appointments: readonly Appointment[]): Choice | undefined {
  if (!followsAnswer(appointments)) return undefined;
  const [first, ...more] = answeredLast(appointments).map(({ willAttend }) => willAttend);
  if (typeof first !== 'boolean' || more.some((other) => other !== first)) return undefined;
  return first ? 'confirm' : 'cancel';
}

function answeredLast(appointments: readonly Appointment[]): Appointment[] {
  const moments = appointments.map(({ answeredAt }) => answeredAt?.getTime() ?? 0);
  const lastAt = Math.max(0, ...moments);
  return appointments.filter((_, index) => lastAt > 0 && moments[index] === lastAt);
}

/**
 * The appointment of which somebody who changes their mind has answered the contrary: by "actually no" the one answered last, if nothing was
 * asked since; by "I said yes but" the only one that was answered so.
 */
export function turnedByChange(
  { changesMind, intent }: Reply,
  appointments: readonly Appointment[],
): Appointment | undefined {
  const answered = appointments.filter(({ answeredAt }) => answeredAt !== null);
  const contrary = answered.filter(({ willAttend }) => willAttend === (intent === 'cancel'));
  if (changesMind === 'restated') return contrary.length === 1 ? contrary[0] : undefined;
  if (changesMind === undefined || !followsAnswer(appointments)) return undefined;
  const last = answeredLast(appointments);
  return last.length === 1 && last[0] && contrary.includes(last[0]) ? last[0] : undefined;
}
