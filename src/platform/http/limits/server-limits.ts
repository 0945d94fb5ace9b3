import type { Server, ServerOptions } from 'node:http';
import type { FastifyHttpOptions, FastifyReply, FastifyRequest } from 'fastify';
import type { AccessSettings } from '../../config/access-settings.js';
import { requestId } from '../follow-requests.js';
import type { ConnectionLimits } from './connections.js';
import { answerUnreadable } from './unreadable-request.js';

/** Each costs some kilobytes; a practice's programs and its carrier keep a few dozen. */
export const CONNECTION_LIMITS: ConnectionLimits = {
  most: 1000,
  mostOfOneAddress: 500,
  // A page of a thousand items has half a megabyte: ten kilobytes a second are enough.
  unreadMs: 60_000,
};
const MAX_BODY_BYTES = 64 * 1024;
/** An external id of 128 characters, each of four bytes that are escaped. */
const MAX_PARAMETER = 128 * 12;
const MAX_HEADERS_BYTES = 8 * 1024;
const HEADERS_TIMEOUT_MS = 10_000;
/** For all of a request, its body included. */
const REQUEST_TIMEOUT_MS = 30_000;
const LOOK_FOR_SLOW_ONES_EVERY_MS = 2_000;
/** Longer than a proxy keeps a connection that it does not use: it is the one to close it. */
const KEEP_ALIVE_MS = 72_000;

/** What one connection may cost at most. */
export const SOCKET_LIMITS: ServerOptions = {
  maxHeaderSize: MAX_HEADERS_BYTES,
  headersTimeout: HEADERS_TIMEOUT_MS,
  requestTimeout: REQUEST_TIMEOUT_MS,
  connectionsCheckingInterval: LOOK_FOR_SLOW_ONES_EVERY_MS,
  keepAliveTimeout: KEEP_ALIVE_MS,
};

/** What one request may cost at most, and whose X-Forwarded-For is believed. */
export function serverLimits(trustProxy: AccessSettings['trustProxy']): FastifyHttpOptions<Server> {
  return {
    bodyLimit: MAX_BODY_BYTES,
    routerOptions: { maxParamLength: MAX_PARAMETER },
    // What still comes in while the service ends is served too: the database is closed last.
    return503OnClosing: false,
    // It would also end the wait for what is under way at the end, which has a limit of its own.
    pluginTimeout: 0,
    trustProxy: proxies(trustProxy),
    genReqId: requestId,
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerUnreadable,
    // Fastify's own would load ajv at every start, for nothing: see `validationPipe`.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
  };
}

/** Bodies are checked by classes, not by JSON schemas. */
function noSchemas(): never {
  throw new Error('a route has a JSON schema, and there is nothing that would compile it');
}

function proxies(
  trusted: AccessSettings['trustProxy'],
): NonNullable<FastifyHttpOptions<Server>['trustProxy']> {
  if (trusted === undefined) return false;
  return typeof trusted === 'number' ? (_address, hop) => hop < trusted : [...trusted];
}

/** An address that cannot be read: it is not repeated, as it may hold a phone number. */
function answerUnroutable(
  { statusCode = 400 }: { statusCode?: number },
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  void reply.status(statusCode).send({ message: 'the address could not be read', code: 'invalid_address' });
}
