import { v7 } from 'uuid';

const DIGITS_OF_A_PLACE = 4;

/** A new id of 32 hex digits: a UUIDv7 without dashes, so that new rows go to the end of the primary key. */
export function newId(): string {
  return v7().replaceAll('-', '');
}

/**
 * For up to 65,536 rows that come to be together: each call gives the next of their ids, which are in order and differ only in
 * their last digits. To draw each at random costs as much as to write its row into a statement.
 */
export function idsTogether(): () => string {
  const shared = newId().slice(0, -DIGITS_OF_A_PLACE);
  let place = 0;
  return () => shared + (place++).toString(16).padStart(DIGITS_OF_A_PLACE, '0');
}
