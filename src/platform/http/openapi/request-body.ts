import type { OpenAPIObject } from '@nestjs/swagger';
import { ApiExtension } from './api-decorators.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
export type RequestBody = Exclude<NonNullable<Operation['requestBody']>, { $ref: string }>;
export type Schema = Exclude<NonNullable<RequestBody['content'][string]['schema']>, { $ref: string }>;

const EXTENSION = 'x-request-body';

/** Documents a body that has another shape for each content type, which `ApiBody` cannot say. */
export const ApiRequestBody = (body: RequestBody): MethodDecorator => ApiExtension(EXTENSION, body);

/** Puts into OpenAPI's own words what `ApiRequestBody` has said of an operation. */
export function placeRequestBody(operation: Operation & { [EXTENSION]?: RequestBody }): void {
  const body = operation[EXTENSION];
  if (!body) return;
  delete operation[EXTENSION];
  operation.requestBody = body;
}
