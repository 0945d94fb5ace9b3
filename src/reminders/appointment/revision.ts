import { createHash } from 'node:crypto';
import { InvalidInput } from '../../platform/problem.js';
import type { Reminder } from './reminder.entity.js';

/** What a caller saw of an appointment: one of these revisions, or only that it is there. */
export type Seen = '*' | readonly string[];

/** More tags than anybody sends, and longer than any. */
const MAX_TAGS = 20;
/** RFC 9110: an entity tag, weak or strong. */
const TAG = /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]{0,128}"$/;
const REVISION_LENGTH = 22;

/**
 * Which revision of an appointment it is: another one whenever something has changed that people decide, which is its details, its answer, its
 * cancellation and its outcome. That a text went out is none of these: nobody who is just changing it need look again. Pure.
 */
export function revisionOf(reminder: Reminder): string {
  const { contactNumber, contactName, appointmentAt, timeZone, location, participant, language } = reminder;
  const details = [
    contactNumber,
    contactName,
    appointmentAt.getTime(),
    timeZone,
    location,
    participant,
    language,
  ];
  const { notifyWindows, externalId, willAttend, answeredBy, answerNote } = reminder;
  const { canceledBy, cancelReason, outcome, outcomeNote } = reminder;
  const decided = [
    notifyWindows,
    externalId,
    willAttend,
    answeredBy,
    answerNote,
    canceledBy,
    cancelReason,
    outcome,
    // Without one the tag is as an older version has it, which may run beside this one.
    ...(outcomeNote === null ? [] : [outcomeNote]),
  ];
  const hash = createHash('sha256').update(JSON.stringify([details, decided]));
  return hash.digest('base64url').slice(0, REVISION_LENGTH);
}

/** The same as HTTP has it. Pure. */
export function entityTag(reminder: Reminder): string {
  return `"${revisionOf(reminder)}"`;
}

/** As somebody saw it by its revision. Pure. */
export function seenAs(revision: string): Seen {
  return [`"${revision}"`];
}

/**
 * Reads an `If-Match` header.
 * @throws InvalidInput where it is none
 */
export function readIfMatch(header: string | undefined): Seen | undefined {
  if (header === undefined) return undefined;
  if (header.trim() === '*') return '*';
  const tags = header.split(',').map((tag) => tag.trim());
  if (tags.length <= MAX_TAGS && tags.every((tag) => TAG.test(tag))) return tags;
  throw new InvalidInput([
    { field: 'if-match', code: 'invalid', message: 'must be the ETag of the appointment as it was read' },
  ]);
}

/** Whether an appointment is still as it was seen; a weak tag is never enough for that (RFC 9110, 13.1.1). Pure. */
export function isAsSeen(reminder: Reminder, seen: Seen | undefined): boolean {
  return seen === undefined || seen === '*' || seen.includes(entityTag(reminder));
}
