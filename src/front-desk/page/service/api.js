/**
 * The service's public API, as this page's session may use it.
 *
 * @import { FieldError } from '../api-types.js'
 */

/** The page's files stand at desk/VERSION/. */
const ROOT = new URL('../../..', import.meta.url);

/** @typedef {Record<string, string | number | boolean | undefined>} Query */

/** The service answered, and said no. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} message what is wrong, as one sentence
   * @param {FieldError[]} errors every wrong field
   */
  constructor(status, message, errors) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

/** Nothing answered: the network or the service is away. */
export class NoAnswer extends Error {}

/** @type {(() => void) | undefined} */
let signedOut;

/** @param {() => void} listener hears that the session has ended: any request may be the one that finds out */
export function onSignedOut(listener) {
  signedOut = listener;
}

/**
 * @param {string} path such as `reminder`
 * @param {Query} [query]
 * @param {AbortSignal} [signal]
 */
export function read(path, query, signal) {
  return request('GET', path, { query, signal });
}

/**
 * @param {'POST' | 'PUT' | 'PATCH' | 'DELETE'} method
 * @param {string} path
 * @param {{ body?: unknown, query?: Query, headers?: Record<string, string>, signal?: AbortSignal }} [options]
 */
export function change(method, path, options = {}) {
  return request(method, path, options);
}

/**
 * @param {string} path
 * @param {Query} [query]
 */
export function address(path, query = {}) {
  const url = new URL(path, ROOT);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, String(value));
  return url;
}

/**
 * @param {string} method
 * @param {string} path
 * @param {{ body?: unknown, query?: Query, headers?: Record<string, string>, signal?: AbortSignal | undefined }} options
 * @returns {Promise<any>} the parsed body; an empty object where there is none
 * @throws {Refusal | NoAnswer}
 */
async function request(method, path, { body, query, headers = {}, signal }) {
  const response = await fetch(address(path, query), {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  }).catch((error) => {
    if (signal?.aborted) throw error;
    throw new NoAnswer('the service does not answer');
  });
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer;
  if (response.status === 401 && path !== 'desk/session') signedOut?.();
  throw new Refusal(
    response.status,
    answer.message ?? `the service answered ${response.status}`,
    answer.errors ?? [],
  );
}
