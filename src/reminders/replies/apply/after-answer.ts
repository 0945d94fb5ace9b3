import { isOpen } from './list-answers.js';
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
