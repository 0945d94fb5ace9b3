import { applyDecorators } from '@nestjs/common';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  schemaPath,
} from '../../platform/http/openapi/api-decorators.js';
import { CreateReminderDto } from './dto/create-reminder.dto.js';
import { DryRunDto } from './dto/message.dto.js';
import { ReminderChangedDto, ReminderDto } from './dto/reminder.dto.js';
import { UpsertedDto } from './dto/upserted.dto.js';
import { ETAG, IfMatch } from './reminder-id.documentation.js';

const ExternalId = (): MethodDecorator =>
  ApiParam({
    name: 'id',
    example: 'calendar-4711',
    description: 'The ID that the other calendar has for it: 1 to 128 characters',
  });

const UnknownExternalId = (): MethodDecorator =>
  ApiProblem(404, 'No reminder has this external ID', { message: 'unknown external id', code: 'not_found' });

const WrongId = (): MethodDecorator =>
  ApiProblem(400, 'The address or the body is wrong', {
    message: 'external_id must be the one in the address, or be left out',
    code: 'invalid',
    errors: [
      { field: 'external_id', code: 'invalid', message: 'must be the one in the address, or be left out' },
    ],
  });

/** What Swagger UI says of each endpoint of `ExternalIdsController`. */
export const Documented = {
  controller: () => applyDecorators(ApiTags('reminders'), ApiDatabaseDown()),

  put: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'putReminder',
        summary: 'Create a reminder, or change it to be like this',
        description:
          'For keeping in step with another calendar: safe to repeat, also for several at once. Fields that are missing are empty ' +
          'afterwards. What staff canceled stays canceled, whatever is changed about it.',
      }),
      ExternalId(),
      ApiBody({
        type: CreateReminderDto,
        examples: {
          'as the calendar has it': {
            value: {
              contact_number: '12223334444',
              contact_name: 'Maria Garcia',
              appointment_time: '2027-07-06T15:23-0800',
              notify_window: 24,
              participant: 'Dr. Joe',
              sequence: 3,
            },
          },
        },
      }),
      ApiExtraModels(UpsertedDto, DryRunDto),
      ApiCreatedResponse({ type: UpsertedDto, description: 'There was none: it is created' }),
      ApiOkResponse({
        description: 'It is like that now, or was before; with dry_run, what would be sent, and when',
        schema: { oneOf: [{ $ref: schemaPath(UpsertedDto) }, { $ref: schemaPath(DryRunDto) }] },
      }),
      WrongId(),
      IfMatch(),
    ),

  find: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'findReminderByExternalId',
        summary: 'Retrieve the reminder that another calendar knows by this ID',
      }),
      ExternalId(),
      ApiOkResponse({ type: ReminderDto, description: 'The reminder', headers: ETAG }),
      WrongId(),
      UnknownExternalId(),
    ),

  delete: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'deleteReminderByExternalId',
        summary: 'Delete the reminder that another calendar knows by this ID',
        description: 'Texts that have not been sent are canceled. A new one can be created with the same ID.',
      }),
      ExternalId(),
      ApiOkResponse({ type: ReminderChangedDto, description: 'The reminder was deleted' }),
      IfMatch(),
      WrongId(),
      UnknownExternalId(),
    ),
};
