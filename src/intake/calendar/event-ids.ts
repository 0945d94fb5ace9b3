import { asExternalId } from '../ids/external-id.js';

/** `#20270305T170000Z`. */
const RECURRENCE_LENGTH = 17;

/** What all ids of one UID begin with: the UID itself, or its hash where it is no external id, or would be too long for one. */
export function beginningOf(uid: string): string {
  return asExternalId(uid, 'uid', RECURRENCE_LENGTH);
}

/** By what an appointment of a calendar is recognized: its UID, and in a series its RECURRENCE-ID in UTC. */
export function externalIdOf({ uid, recurrence }: { uid: string; recurrence: string | null }): string {
  return recurrence === null ? beginningOf(uid) : `${beginningOf(uid)}#${recurrence}`;
}
