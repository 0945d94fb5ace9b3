import { ApiProblem } from '../../platform/http/errors/api-problem.js';
import { ApiParam } from '../../platform/http/openapi/api-decorators.js';

export const Id = (): MethodDecorator =>
  ApiParam({ name: 'id', example: '2a00aadba83b40aa8a3a6e99a1bd88b9', description: '32 hex digits' });

export const UnknownId = (): MethodDecorator =>
  ApiProblem(404, 'No such reminder, or it was deleted', {
    message: 'unknown reminder id',
    code: 'not_found',
  });
