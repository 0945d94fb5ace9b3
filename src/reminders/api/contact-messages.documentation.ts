import { applyDecorators } from '@nestjs/common';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '../../platform/http/openapi/api-decorators.js';
import type { FieldCode } from '../../platform/problem-codes.js';
import { ThreadDto } from './dto/contact-messages.dto.js';
import { MessageDto } from './dto/message.dto.js';
import { UnknownId } from './reminder-id.documentation.js';

const Wrong = (field: string, code: FieldCode, message: string): MethodDecorator =>
  ApiProblem(400, 'Every wrong field is named', {
    message: `${field} ${message}`,
    code: 'invalid',
    errors: [{ field, code, message }],
  });

/** What Swagger UI says of each endpoint of `ContactMessagesController`. */
export const Documented = {
  controller: () => applyDecorators(ApiTags('contacts'), ApiDatabaseDown()),

  number: () =>
    ApiParam({
      name: 'number',
      example: '12065551234',
      description: 'A phone number of 11 digits, 1XXXXXXXXXX, or in E.164',
    }),

  write: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'writeMessage',
        summary: 'Send a contact a text of your own',
        description:
          'It is sent exactly once, before any reminder. In quiet hours it waits for their end, unless the contact has written within the ' +
          'last hour, or the appointment would pass first. What the contact writes within 24 hours after it, and that is not a plain ' +
          'yes, no, STOP, START or HELP, is left to staff, without an automatic answer.',
      }),
      Documented.number(),
      ApiHeader({
        name: 'Idempotency-Key',
        required: false,
        description:
          'Repeating a request with the same key and the same body sends nothing more, and gets the same message. Each API key has its own keys',
      }),
      ApiCreatedResponse({ type: MessageDto, description: 'It is stored, and will be sent' }),
      Wrong('text', 'too_long', 'must fit into 10 segments, and has 11'),
      UnknownId(),
      ApiProblem(409, 'The contact wants no texts', {
        message: 'this number wants no texts',
        code: 'opted_out',
      }),
      ApiProblem(422, 'The Idempotency-Key was used with a different body', {
        message: 'this Idempotency-Key was used for another request before',
        code: 'key_reused',
      }),
    ),

  read: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'readThread',
        summary: 'Every text to and from a contact, across appointments, the newest page first',
      }),
      Documented.number(),
      ApiOkResponse({ type: ThreadDto, description: 'One page; empty where nothing is known of the number' }),
      Wrong('before', 'invalid', 'must be the next_cursor of a page with the same filters'),
    ),
};
