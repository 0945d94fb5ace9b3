import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const BYTES_OF_AN_ID = 16;
/** Drawn at once, for so many ids: to ask for a single one’s each time took a thirtieth of a request. */
const random = new Uint8Array(BYTES_OF_AN_ID * 256);
let used = random.length;
/** The last id's time and place within its ms, which begins low enough to never run over (RFC 9562, 6.2, method 1). */
let last = { msecs: 0, seq: 0 };
const MAX_FIRST_PLACE = 0x7fffffff;

const DIGITS_OF_A_PLACE = 4;

/**
 * A new id of 32 hex digits: a UUIDv7 without dashes, so that new rows go to the end of the primary key. Each is behind those that this
 * process has made before.
 */
export function newId(): string {
  const bytes = randomBytes();
  const msecs = Date.now();
  const first = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) & MAX_FIRST_PLACE;
  last = msecs > last.msecs ? { msecs, seq: first } : { msecs: last.msecs, seq: last.seq + 1 };
  return v7({ random: bytes, ...last }).replaceAll('-', '');
}

function randomBytes(): Uint8Array {
  if (used === random.length) {
    randomFillSync(random);
    used = 0;
  }
  return random.subarray(used, (used += BYTES_OF_AN_ID));
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
