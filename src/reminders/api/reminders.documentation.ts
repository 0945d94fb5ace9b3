import { applyDecorators } from '@nestjs/common';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  schemaPath,
} from '../../platform/http/openapi/api-decorators.js';
import { NEAR_APPOINTMENT } from '../../platform/http/openapi/near-appointment.js';
import { ReminderPageDto } from './dto/appointment-overview.dto.js';
import { ChangeReminderDto } from './dto/change-reminder.dto.js';
import { CreateReminderDto } from './dto/create-reminder.dto.js';
import { FoundReminderDto } from './dto/found-reminder.dto.js';
import { DryRunDto, TimelineDto } from './dto/message.dto.js';
import { ReminderChangedDto, ReminderDto } from './dto/reminder.dto.js';
import { ETAG, Id, IfMatch, UnknownId } from './reminder-id.documentation.js';

const WrongFields = (): MethodDecorator =>
  ApiProblem(400, 'Every wrong field is named', {
    message: 'contact_number must be a phone number of 11 digits, 1XXXXXXXXXX, or in E.164 with a plus',
    code: 'invalid',
    errors: [
      {
        field: 'contact_number',
        code: 'invalid',
        message: 'must be a phone number of 11 digits, 1XXXXXXXXXX, or in E.164 with a plus',
      },
    ],
  });

const ExternalIdTaken = (): MethodDecorator =>
  ApiProblem(409, 'Another reminder has this external_id', {
    message: 'another reminder has this external_id',
    code: 'external_id_in_use',
    reminder_id: '2a00aadba83b40aa8a3a6e99a1bd88b9',
  });

/** What Swagger UI says of each endpoint of `RemindersController`. */
export const Documented = {
  controller: () => applyDecorators(ApiTags('reminders'), ApiDatabaseDown()),

  create: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'createReminder',
        summary: 'Create a reminder',
        description: 'If its time has passed already but the appointment has not, it goes out at once.',
      }),
      ApiBody({
        type: CreateReminderDto,
        examples: {
          'an appointment that is near': {
            value: {
              contact_number: '12223334444',
              appointment_time: NEAR_APPOINTMENT,
              notify_window: 24,
              location: 'West Side Mechanics',
              participant: 'Joe',
            },
          },
          'as in the documentation of sms-reminder': {
            value: {
              contact_number: 12223334444,
              appointment_time: '2027-07-06T15:23-0800',
              notify_window: '1',
              location: 'West Side Mechanics',
            },
          },
          'two reminders, in French': {
            value: {
              contact_number: '+33 1 42 68 53 00',
              appointment_time: '2027-07-06T15:00',
              time_zone: 'Europe/Paris',
              notify_window: [72, 24],
              language: 'fr',
            },
          },
        },
      }),
      ApiHeader({
        name: 'Idempotency-Key',
        required: false,
        description:
          'Repeating a request with the same key and the same body creates nothing, and gets the same answer. Each API key has its own keys',
      }),
      ApiOkResponse({ type: DryRunDto, description: 'With dry_run: what would be sent, and when' }),
      ApiCreatedResponse({
        type: ReminderChangedDto,
        description: 'It is stored, and will be sent',
        headers: { Location: { description: 'Where the reminder can be read', schema: { type: 'string' } } },
      }),
      WrongFields(),
      ApiProblem(422, 'The Idempotency-Key was used with a different body', {
        message: 'this Idempotency-Key was used for another request before',
        code: 'key_reused',
      }),
      ExternalIdTaken(),
    ),

  list: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'listReminders',
        summary: 'List reminders, a page at a time',
        description:
          'In the order in which they were created, or with `from` or `to` in the order of appointment times.',
      }),
      ApiOkResponse({ type: ReminderPageDto, description: 'One page' }),
      WrongFields(),
    ),

  find: () =>
    applyDecorators(
      ApiOperation({ operationId: 'findReminder', summary: 'Retrieve one reminder' }),
      Id(),
      ApiOkResponse({ type: FoundReminderDto, description: 'The reminder', headers: ETAG }),
      UnknownId(),
    ),

  messages: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'listMessages',
        summary: 'Every text of a reminder, and the reason for its state',
      }),
      Id(),
      ApiOkResponse({ type: TimelineDto, description: 'In the order in which they were created' }),
      UnknownId(),
    ),

  change: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'changeReminder',
        summary: 'Change a reminder',
        description:
          'Fields that are not named stay exactly as they are, and planned texts move along. After a change of time or number the contact ' +
          'is asked again, but not after a change that the text does not show, such as seconds, or another zone whose clocks show the same.',
      }),
      Id(),
      ApiBody({
        type: ChangeReminderDto,
        examples: {
          'a new time': { value: { appointment_time: '2027-07-08T09:00-0800' } },
          'a new place': { value: { location: 'East Side Mechanics' } },
        },
      }),
      ApiExtraModels(ReminderDto, DryRunDto),
      ApiOkResponse({
        description: 'The reminder as it is now; with dry_run, what would be sent after the change, and when',
        schema: { oneOf: [{ $ref: schemaPath(ReminderDto) }, { $ref: schemaPath(DryRunDto) }] },
        headers: ETAG,
      }),
      IfMatch(),
      WrongFields(),
      UnknownId(),
      ExternalIdTaken(),
    ),

  delete: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'deleteReminder',
        summary: 'Delete a reminder',
        description: 'Texts that have not been sent are canceled.',
      }),
      Id(),
      ApiOkResponse({ type: ReminderChangedDto, description: 'The reminder was deleted' }),
      IfMatch(),
      UnknownId(),
    ),
};
