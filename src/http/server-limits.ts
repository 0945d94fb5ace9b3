import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { FastifyHttpOptions, FastifyReply, FastifyRequest } from 'fastify';
import type { AccessSettings } from '../config/access-settings.js';

/** Each costs some kilobytes; a practice's programs and its carrier keep a few dozen. */
export const MOST_CONNECTIONS = 1000;
const LARGEST_BODY_BYTES = 64 * 1024;
const LARGEST_HEADERS_BYTES = 8 * 1024;
const HEADERS_TIMEOUT_MS = 10_000;
/** For all of a request, its body included. */
const REQUEST_TIMEOUT_MS = 30_000;
const LOOK_FOR_SLOW_ONES_EVERY_MS = 2_000;

/** What one request may cost at most, and whose X-Forwarded-For is believed. */
export function serverLimits(trustProxy: AccessSettings['trustProxy']): FastifyHttpOptions<Server> {
  return {
    bodyLimit: LARGEST_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    http: {
      maxHeaderSize: LARGEST_HEADERS_BYTES,
      headersTimeout: HEADERS_TIMEOUT_MS,
      connectionsCheckingInterval: LOOK_FOR_SLOW_ONES_EVERY_MS,
    },
    trustProxy: proxies(trustProxy),
    genReqId: () => randomUUID(),
    frameworkErrors: answerUnroutable,
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
  void reply.status(statusCode).send({ message: 'the address could not be read' });
}
