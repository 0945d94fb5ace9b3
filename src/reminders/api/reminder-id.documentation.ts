import { applyDecorators } from '@nestjs/common';
import { ApiProblem } from '../../platform/http/errors/api-problem.js';
import { ApiHeader, ApiParam } from '../../platform/http/openapi/api-decorators.js';

export const Id = (): MethodDecorator =>
  ApiParam({ name: 'id', example: '2a00aadba83b40aa8a3a6e99a1bd88b9', description: '32 hex digits' });

export const UnknownId = (): MethodDecorator =>
  ApiProblem(404, 'No such reminder, or it was deleted', {
    message: 'unknown reminder id',
    code: 'not_found',
  });

/** Where a request may say what it was made from. */
export const IfMatch = (): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'The `ETag` of the appointment as it was read: refused where people have changed it since',
    }),
    ApiProblem(412, 'Somebody has changed it since it was read; nothing was done', {
      message: 'the appointment was moved by Ana at 2027-07-14 09:12:44 UTC: read it again',
      code: 'changed_meanwhile',
      last_change: { what: 'moved', party: 'staff', by: 'Ana', at: '2027-07-14 09:12:44' },
    }),
  );

/** Answers say which revision they show. */
export const ETAG = {
  ETag: {
    description: 'For `If-Match`: another one whenever its details, answer, cancellation or outcome change',
    schema: { type: 'string' },
  },
} as const;
