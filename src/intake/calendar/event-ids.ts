import { createHash } from 'node:crypto';

const MAX_ID = 128;
/** `#20270305T170000Z`. */
const RECURRENCE_LENGTH = 17;
/** What an external id may not hold. */
const NO_ID = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|^\s|\s$/u;

/** What all ids of one UID begin with: the UID itself, or its hash where it is no external id, or would be too long for one. */
export function beginningOf(uid: string): string {
  const fits = [...uid].length + RECURRENCE_LENGTH <= MAX_ID && !NO_ID.test(uid);
  return fits ? uid : `uid-${createHash('sha256').update(uid).digest('hex')}`;
}

/** By what an appointment of a calendar is recognized: its UID, and in a series its RECURRENCE-ID in UTC. */
export function externalIdOf({ uid, recurrence }: { uid: string; recurrence: string | null }): string {
  return recurrence === null ? beginningOf(uid) : `${beginningOf(uid)}#${recurrence}`;
}
