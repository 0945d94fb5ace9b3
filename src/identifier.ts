import { v7 } from 'uuid';

/** A new id of 32 hex digits: a UUIDv7 without dashes, so that new rows go to the end of the primary key. */
export function newId(): string {
  return v7().replaceAll('-', '');
}
