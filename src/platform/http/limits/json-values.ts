import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { hasTooMany } from './input-size.js';

/** A thousand rows with all of their fields and five windows each have some 14,000. */
const MAX_VALUES = 20_000;
/** In bytes. However many values so short a body has, it is read in a few milliseconds. */
const SHORT = 64 * 1024;

/** A bundle of some hundred appointments in FHIR, with their patients and what else is told of them. */
const MAX_FHIR_VALUES = 60_000;

/** JSON, the JSON:API of Flowroute's v2.1 webhooks, and FHIR. */
const TYPES = [
  ['application/json', MAX_VALUES],
  ['application/vnd.api+json', MAX_VALUES],
  ['application/fhir+json', MAX_FHIR_VALUES],
] as const;

const QUOTE = '"'.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);
const [COMMA, LIST, OBJECT] = [',', '[', '{'].map((sign) => sign.charCodeAt(0));

/**
 * Reads JSON as Fastify does, but for long bodies of very many values: a million of them would hold up everybody for a third of
 * a second while they are parsed, whatever is found wrong with them afterwards.
 */
export function limitJsonValues(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const parse = fastify.getDefaultJsonParser('error', 'error');
  for (const [type, most] of TYPES)
    app.useBodyParser(type, {}, (request: FastifyRequest, body: Buffer, done) => {
      if (body.length > SHORT && hasMoreValues(body, most)) throw hasTooMany('body', `${most} values`);
      void parse(request, body.toString(), done);
    });
}

/** Whether JSON has more than so many values: counted are the signs that one may stand behind, so that the end is found at once. */
export function hasMoreValues(json: Uint8Array, most: number): boolean {
  let values = 1;
  let isInText = false;
  for (let at = 0; at < json.length && values <= most; at += 1) {
    const byte = json[at] ?? 0;
    if (byte === QUOTE) isInText = !isInText;
    else if (isInText && byte === BACKSLASH) at += 1;
    else if (!isInText && (byte === COMMA || byte === LIST || byte === OBJECT)) values += 1;
  }
  return values > most;
}
