/**
 * The service's public API, as this page's session may use it.
 *
 * @import { FieldError } from '../api-types.js'
 */

/** The page's files stand at desk/VERSION/. */
const ROOT = new URL('../../..', import.meta.url);

/** @typedef {Record<string, string | number | boolean | undefined>} Query */

/** Longer than any answer takes; whoever waits longer waits for a network that is gone. */
const READ_LIMIT_MS = 15_000;
const CHANGE_LIMIT_MS = 30_000;

/** The service answered, and said no. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} message what is wrong, as one sentence
   * @param {any} [answer] all of it
   */
  constructor(status, message, answer = {}) {
    super(message);
    this.status = status;
    this.answer = answer;
    /** @type {string} what is wrong, for programs */
    this.code = answer.code ?? '';
    /** @type {FieldError[]} every wrong field */
    this.errors = answer.errors ?? [];
  }
}

/** Nothing answered in time: the network or the service is away. */
export class NoAnswer extends Error {
  /** Whether the same is asked again by itself. */
  isRepeated = false;
}

const JSON_TYPE = 'application/json';

/** @type {() => Promise<boolean>} */
let signedOut = () => Promise.resolve(false);

/**
 * @param {() => Promise<boolean>} listener hears that the session has ended: any request may be the one that finds out. It says, once it
 *   is known, whether the same person has signed in again: then the request is made again
 */
export function onSignedOut(listener) {
  signedOut = listener;
}

/**
 * @param {string} path such as `reminder`
 * @param {Query} [query]
 * @param {AbortSignal} [signal]
 */
export async function read(path, query, signal) {
  return (await request('GET', path, { query, signal })).answer;
}

/**
 * The same with the tag of what was read, for `If-Match`.
 * @param {string} path
 * @param {AbortSignal} [signal]
 * @returns {Promise<{ answer: any, tag: string | null }>}
 */
export function readTagged(path, signal) {
  return request('GET', path, { signal });
}

/**
 * @param {'POST' | 'PUT' | 'PATCH' | 'DELETE'} method
 * @param {string} path
 * @param {{ body?: unknown, type?: string, query?: Query, headers?: Record<string, string>, signal?: AbortSignal }} [options]
 */
export async function change(method, path, options = {}) {
  return (await request(method, path, options)).answer;
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
 * @typedef {{ body?: unknown, type?: string, query?: Query, headers?: Record<string, string>, signal?: AbortSignal | undefined }} Options
 */

/**
 * @param {string} method
 * @param {string} path
 * @param {Options} options
 * @returns {Promise<{ answer: any, tag: string | null }>} the parsed body; an empty object where there is none
 * @throws {Refusal | NoAnswer}
 */
async function request(method, path, options) {
  const { response, answer } = await send(method, path, options);
  if (response.ok) return { answer, tag: response.headers.get('etag') };
  if (response.status === 401 && path !== 'desk/session' && (await signedOut())) {
    options.signal?.throwIfAborted();
    return request(method, path, options);
  }
  throw new Refusal(response.status, answer.message ?? `the service answered ${response.status}`, answer);
}

/**
 * @param {string} method
 * @param {string} path
 * @param {Options} options
 * @returns {Promise<{ response: Response, answer: any }>}
 * @throws {NoAnswer} also where it takes too long
 */
async function send(method, path, { body, type = JSON_TYPE, query, headers = {}, signal }) {
  const given = new AbortController();
  const limit = setTimeout(() => given.abort(), method === 'GET' ? READ_LIMIT_MS : CHANGE_LIMIT_MS);
  const abort = () => given.abort();
  signal?.addEventListener('abort', abort);
  if (signal?.aborted) abort();
  try {
    const response = await fetch(address(path, query), {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': type }), ...headers },
      ...(body === undefined
        ? {}
        : { body: type === JSON_TYPE ? JSON.stringify(body) : /** @type {BodyInit} */ (body) }),
      signal: given.signal,
    });
    return { response, answer: parsed(await response.text()) };
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new NoAnswer('the service does not answer');
  } finally {
    clearTimeout(limit);
    signal?.removeEventListener('abort', abort);
  }
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
