/** For the Idempotency-Key of a request. crypto.randomUUID is there on HTTPS and loopback alone. */
export function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
