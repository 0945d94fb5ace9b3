import { applyDecorators } from '@nestjs/common';
import { ApiDatabaseDown, ApiProblem } from '../../../platform/http/errors/api-problem.js';
import {
  ApiBody,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '../../../platform/http/openapi/api-decorators.js';
import { BulkCancelDto, BulkChangesDto, BulkMoveDto } from './bulk-changes.dto.js';

const EACH_BY_ITSELF =
  'Each appointment is changed by itself: one that cannot be changed stops no other. Name up to 1000 by `ids`, or all of a day by a `filter`. ' +
  'With `?dry_run=true` nothing is stored: the answer has every text, how many segments there are, and who cannot be told by a text.';

const Results = (): MethodDecorator =>
  applyDecorators(
    ApiOkResponse({ type: BulkChangesDto, description: 'What became of each appointment' }),
    ApiProblem(400, 'Every wrong field is named', {
      message: 'ids must be a list of 1 to 1000 reminder ids',
      code: 'invalid',
      errors: [{ field: 'ids', code: 'invalid', message: 'must be a list of 1 to 1000 reminder ids' }],
    }),
    ApiProblem(413, 'The body is larger than 256 KiB', {
      message: 'the body is larger than 256 KiB',
      code: 'too_large',
    }),
  );

/** What Swagger UI says of each endpoint of `BulkChangesController`. */
export const Documented = {
  controller: () => applyDecorators(ApiTags('reminders'), ApiDatabaseDown()),

  cancel: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'cancelReminders',
        summary: 'Cancel many appointments',
        description: `${EACH_BY_ITSELF} What was canceled before stays as it is, so that the request may be repeated.`,
      }),
      ApiBody({
        type: BulkCancelDto,
        examples: {
          'a doctor’s day': {
            value: { filter: { day: '2027-07-06', participant: 'Dr. Lee' }, reason: 'ill' },
          },
        },
      }),
      Results(),
    ),

  move: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'moveReminders',
        summary: 'Move many appointments',
        description:
          `${EACH_BY_ITSELF} The same request within ten minutes moves nothing twice; with an \`Idempotency-Key\` it is the key that ` +
          'says whether it is the same.',
      }),
      ApiHeader({
        name: 'Idempotency-Key',
        required: false,
        description: 'Another for each request, the same when it is repeated; 1 to 255 characters',
        schema: { type: 'string', minLength: 1, maxLength: 255 },
      }),
      ApiBody({
        type: BulkMoveDto,
        examples: {
          'half an hour later': {
            value: { filter: { day: '2027-07-06', participant: 'Dr. Lee' }, by: { minutes: 30 } },
          },
          'a new time each': {
            value: {
              reminders: [
                {
                  reminder_id: '2a00aadba83b40aa8a3a6e99a1bd88b9',
                  appointment_time: '2027-07-06T15:23-0800',
                },
              ],
            },
          },
        },
      }),
      Results(),
    ),
};
