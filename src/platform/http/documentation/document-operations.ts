import type { OpenAPIObject } from '@nestjs/swagger';
import type { Access } from '../access/access.js';
import { ACCESS_EXTENSION } from '../access/access.js';
import type { ProblemBody } from '../errors/problem-body.js';
import { placeRequestBody } from '../openapi/request-body.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;
/** When a status is answered, and as what; without a body where Node's own parser answers. */
type Answers = Readonly<Record<number, readonly [when: string, body?: ProblemBody]>>;

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;
const BAD_REQUEST: Answers = {
  400: [
    'The request could not be read',
    { message: 'the request could not be read: is the body valid JSON?', code: 'malformed' },
  ],
};
const IN_PATH: Answers = {
  414: [
    'A part of the path is longer than anything here is',
    { message: 'the address could not be read', code: 'invalid_address' },
  ],
};
const CLOSED: Answers = {
  401: [
    'No API key, or a wrong one',
    { message: 'an API key is needed: Authorization: Bearer KEY', code: 'unauthorized' },
  ],
  403: [
    'This key may only read, or it comes from outside',
    { message: 'this API key may only read', code: 'forbidden' },
  ],
};
const LIMITED: Answers = {
  429: [
    'Too many requests; `Retry-After` says in how many seconds to come again',
    { message: 'too many requests; please come again in 7 s', code: 'rate_limited' },
  ],
  431: [
    'The address and the headers together are larger than 8 KiB',
    { message: 'the address and the headers together are larger than 8 KiB', code: 'too_large' },
  ],
};
const WITH_BODY: Answers = {
  413: ['The body is larger than 64 KiB', { message: 'the body is larger than 64 KiB', code: 'too_large' }],
  415: [
    'The content type is not one that is read here',
    { message: 'the content type must be application/json', code: 'unsupported_media_type' },
  ],
};
const NO_TOKEN: Answers = {
  403: [
    'The address does not hold the WEBHOOK_TOKEN, or is not one of WEBHOOK_IPS',
    { message: 'the address does not hold the WEBHOOK_TOKEN', code: 'forbidden' },
  ],
};

/** Says of every operation who may call it, and the answers that the door and the framework give for all of them alike. */
export function documentOperations(document: OpenAPIObject): OpenAPIObject {
  for (const item of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      placeRequestBody(operation);
      describeAccess(operation, method !== 'get');
    }
  }
  return document;
}

function describeAccess(operation: Operation & { [ACCESS_EXTENSION]?: Access }, mayHaveBody: boolean): void {
  const access = operation[ACCESS_EXTENSION] ?? 'key';
  delete operation[ACCESS_EXTENSION];
  const isClosed = access === 'key' || access === 'admin';
  operation.security = isClosed ? [{ key: [] }] : [];
  const answers: Answers = {
    ...(mayHaveBody || operation.parameters?.length ? BAD_REQUEST : {}),
    ...(operation.parameters?.some((parameter) => 'in' in parameter && parameter.in === 'path')
      ? IN_PATH
      : {}),
    ...(isClosed ? CLOSED : access === 'webhook' ? NO_TOKEN : {}),
    ...LIMITED,
    ...(mayHaveBody ? WITH_BODY : {}),
  };
  const responses = Object.entries(answers).map(([status, [description, example]]) => [
    status,
    example
      ? { description, content: { 'application/json': { schema: PROBLEM, example } } }
      : { description },
  ]);
  operation.responses = {
    ...(Object.fromEntries(responses) as Operation['responses']),
    ...operation.responses,
  };
}

const PROBLEM = { $ref: '#/components/schemas/ProblemBody' };
