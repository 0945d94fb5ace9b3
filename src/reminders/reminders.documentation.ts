import { applyDecorators } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiExtraModels,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  schemaPath,
} from '../http/api-decorators.js';
import { ApiDatabaseDown, ApiProblem } from '../http/api-problem.js';
import { ChangeReminderDto } from './dto/change-reminder.dto.js';
import { CreateReminderDto } from './dto/create-reminder.dto.js';
import { DryRunDto, TimelineDto } from './dto/message.dto.js';
import { ReminderChangedDto, ReminderDto } from './dto/reminder.dto.js';
import { ReminderPageDto } from './dto/standing.dto.js';

const Id = (): MethodDecorator =>
  ApiParam({ name: 'id', example: '2a00aadba83b40aa8a3a6e99a1bd88b9', description: '32 hex digits' });

const UnknownId = (): MethodDecorator =>
  ApiProblem(404, 'No such reminder, or it was deleted', { message: 'unknown reminder id' });

const WrongFields = (): MethodDecorator =>
  ApiProblem(400, 'Every wrong field is named', {
    message: 'contact_number must be a phone number of 11 digits, 1XXXXXXXXXX, or in E.164 with a plus',
    errors: [
      {
        field: 'contact_number',
        message: 'must be a phone number of 11 digits, 1XXXXXXXXXX, or in E.164 with a plus',
      },
    ],
  });

/** What Swagger UI says of each endpoint of `RemindersController`. */
export const Documented = {
  controller: () => applyDecorators(ApiTags('reminders'), ApiDatabaseDown()),

  create: () =>
    applyDecorators(
      ApiOperation({
        summary: 'Create a reminder',
        description: 'Where its time has passed already but the appointment has not, it goes out at once.',
      }),
      ApiBody({
        type: CreateReminderDto,
        examples: {
          'an appointment that is near': {
            value: {
              contact_number: '12223334444',
              appointment_time: '2027-07-06T15:23-0800',
              notify_window: 24,
              location: 'West Side Mechanics',
              participant: 'Joe',
            },
          },
          'as the seed’s documentation has it': {
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
        description: 'The same key with the same body creates nothing again, and answers the same',
      }),
      ApiOkResponse({ type: DryRunDto, description: 'With dry_run: what would be sent, and when' }),
      ApiCreatedResponse({
        type: ReminderChangedDto,
        description: 'It is stored, and will be sent',
        headers: { Location: { description: 'Where the reminder can be read', schema: { type: 'string' } } },
      }),
      WrongFields(),
      ApiProblem(422, 'The Idempotency-Key was used for another body', {
        message: 'this Idempotency-Key was used for another request before',
      }),
    ),

  list: () =>
    applyDecorators(
      ApiOperation({
        summary: 'List reminders, a page at a time',
        description:
          'In the order in which they were created; with `from` or `to` in the order of appointment times.',
      }),
      ApiOkResponse({ type: ReminderPageDto, description: 'One page' }),
      WrongFields(),
    ),

  find: () =>
    applyDecorators(
      ApiOperation({ summary: 'Retrieve one reminder' }),
      Id(),
      ApiOkResponse({ type: ReminderDto, description: 'The reminder' }),
      UnknownId(),
    ),

  messages: () =>
    applyDecorators(
      ApiOperation({ summary: 'Every text of a reminder, and why it is as it is' }),
      Id(),
      ApiOkResponse({ type: TimelineDto, description: 'In the order in which they came to be' }),
      UnknownId(),
    ),

  change: () =>
    applyDecorators(
      ApiOperation({
        summary: 'Change a reminder',
        description: 'What is planned moves along. A new time or number asks the contact anew.',
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
        description: 'The reminder as it is now; with dry_run what would be sent after the change, and when',
        schema: { oneOf: [{ $ref: schemaPath(ReminderDto) }, { $ref: schemaPath(DryRunDto) }] },
      }),
      WrongFields(),
      UnknownId(),
    ),

  delete: () =>
    applyDecorators(
      ApiOperation({ summary: 'Delete a reminder', description: 'What has not been sent is called off.' }),
      Id(),
      ApiOkResponse({ type: ReminderChangedDto, description: 'It is gone' }),
      UnknownId(),
    ),
};
