import { describe, expect, it } from '@jest/globals';
import { MESSAGE_STATUSES } from './message.entity.js';
import { canGo, TRANSITIONS } from './transitions.js';

const all = Object.entries(TRANSITIONS) as [
  keyof typeof TRANSITIONS,
  { from: readonly string[]; to: readonly string[] },
][];
const leadingTo = (status: string): string[] =>
  all.flatMap(([name, { to, from }]) =>
    to.includes(status) && !from.every((each) => each === status) ? [name] : [],
  );

describe('the transitions of a message', () => {
  it('lead to "sending" by a claim alone', () => {
    expect(leadingTo('sending').filter((name) => name !== 'withdraw')).toEqual(['claim']);
  });

  it('lead from a carrier’s hands back to "scheduled" only where the carrier has nothing', () => {
    const back = all.flatMap(([name, { from, to }]) =>
      to.includes('scheduled') &&
      from.some((each) => ['sending', 'unknown', 'sent', 'delivered'].includes(each))
        ? [name]
        : [],
    );
    expect(back).toEqual(['release', 'refuse', 'resend']);
  });

  it('lead from "sent" nowhere but to what its receipts say, or where its id proves to be another text’s', () => {
    expect(all.flatMap(([name, { from }]) => (from.includes('sent') ? [name] : []))).toEqual([
      'receive',
      'free',
    ]);
  });

  it('never move what came in', () => {
    expect(all.filter(([, { from, to }]) => [...from, ...to].includes('received'))).toEqual([]);
  });

  it('reach every status of a text that goes out', () => {
    const reached = new Set(all.flatMap(([, { to }]) => to));
    expect(MESSAGE_STATUSES.filter((status) => !reached.has(status))).toEqual(['received']);
  });

  it('ask for the status that they lead from', () => {
    expect(canGo('claim')).toBe("status = 'scheduled'");
    expect(canGo('accept', 's')).toBe("s IN ('sending', 'unknown', 'expired')");
  });
});
