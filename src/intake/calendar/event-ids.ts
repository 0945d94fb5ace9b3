import { asExternalId } from '../ids/external-id.js';

/** `#20270305T170000Z`. */
const RECURRENCE_LENGTH = 17;

/** What all ids of one UID begin with: the UID itself, or its hash where it is no external id, or would be too long for one. */
export function beginningOf(uid: string): string {
  return asExternalId(uid, 'uid', RECURRENCE_LENGTH);
}

const RECURRENCE = /#(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/;

/** @returns what all ids of its series begin with, and when it would be by the series' own rule, if it is of one */
export function partsOf(externalId: string): {
  readonly series: string;
  readonly recurrence: Date | undefined;
} {
  const [whole, year, month, day, hour, minute, second] = RECURRENCE.exec(externalId) ?? [];
  if (whole === undefined) return { series: externalId, recurrence: undefined };
  return {
    series: externalId.slice(0, -whole.length),
    recurrence: new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`),
  };
}

/** By what an appointment of a calendar is recognized: its UID, and in a series its RECURRENCE-ID in UTC. */
export function externalIdOf({ uid, recurrence }: { uid: string; recurrence: string | null }): string {
  return recurrence === null ? beginningOf(uid) : `${beginningOf(uid)}#${recurrence}`;
}
