import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, schemaPath } from '../openapi/api-decorators.js';
import { ProblemBody } from './problem-body.js';

/**
 * Documents one way in which a request can fail, with the answer as it really reads.
 * @param description when it happens
 */
export function ApiProblem(
  status: number,
  description: string,
  example: ProblemBody,
): MethodDecorator & ClassDecorator {
  const schema = { $ref: schemaPath(ProblemBody) };
  return applyDecorators(
    ApiExtraModels(ProblemBody),
    ApiResponse({ status, description, content: { 'application/json': { schema, example } } }),
  );
}

/** Every request that needs the database may fail so. */
export const ApiDatabaseDown = (): MethodDecorator & ClassDecorator =>
  ApiProblem(503, 'The database does not answer; nothing was changed', {
    message: 'the database does not answer; nothing was changed, please try again',
    code: 'unavailable',
  });
