import { newKey } from './new-key.js';

/**
 * Keys by which the service knows a request that comes again, because its answer was lost on the way.
 * @returns {(body: unknown) => { 'idempotency-key': string }} headers; the same ones as long as the body is the same
 */
export function requestKeys() {
  let last = { body: '', key: '' };
  return (body) => {
    const written = JSON.stringify(body);
    if (last.body !== written) last = { body: written, key: newKey() };
    return { 'idempotency-key': last.key };
  };
}
