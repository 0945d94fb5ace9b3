import type { OpenAPIObject } from '@nestjs/swagger';
import type { Access } from './access.js';
import { ACCESS_EXTENSION } from './access.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;
const BAD_REQUEST = { 400: 'The request could not be read' };
const IN_PATH = { 414: 'A part of the path is longer than anything here is' };
const CLOSED = { 401: 'No API key, or a wrong one', 403: 'This key may only read, or it comes from outside' };
const LIMITED = {
  429: 'Too many requests; `Retry-After` says in how many seconds to come again',
  431: 'The address and the headers together are larger than 8 KiB',
};
const WITH_BODY = { 413: 'The body is larger than 64 KiB', 415: 'The content type is not application/json' };
const NO_TOKEN = { 403: 'The address does not hold the WEBHOOK_TOKEN, or is not one of WEBHOOK_IPS' };

/** Says of every operation who may call it, and the answers that the door and the framework give for all of them alike. */
export function documentAccess(document: OpenAPIObject): OpenAPIObject {
  for (const item of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (operation) describeAccess(operation, method !== 'get');
    }
  }
  return document;
}

function describeAccess(operation: Operation & { [ACCESS_EXTENSION]?: Access }, mayHaveBody: boolean): void {
  const access = operation[ACCESS_EXTENSION] ?? 'key';
  delete operation[ACCESS_EXTENSION];
  operation.security = access === 'key' ? [{ key: [] }] : [];
  const descriptions = {
    ...(mayHaveBody || operation.parameters?.length ? BAD_REQUEST : {}),
    ...(operation.parameters?.some((parameter) => 'in' in parameter && parameter.in === 'path')
      ? IN_PATH
      : {}),
    ...(access === 'key' ? CLOSED : access === 'webhook' ? NO_TOKEN : {}),
    ...LIMITED,
    ...(mayHaveBody ? WITH_BODY : {}),
  };
  for (const [status, description] of Object.entries(descriptions))
    operation.responses[status] ??= {
      description,
      content: { 'application/json': { schema: PROBLEM, example: { message: description } } },
    };
}

const PROBLEM = { $ref: '#/components/schemas/ProblemBody' };
