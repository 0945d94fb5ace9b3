import { applyDecorators } from '@nestjs/common';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import { ApiOkResponse, ApiOperation, ApiTags } from '../../platform/http/openapi/api-decorators.js';
import { ReminderDto } from './dto/reminder.dto.js';
import { ETAG, Id, IfMatch, UnknownId } from './reminder-id.documentation.js';

const Changed = (): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiOkResponse({ type: ReminderDto, description: 'The reminder as it is now', headers: ETAG }),
    IfMatch(),
  );

const Passed = (description = 'The appointment has passed'): MethodDecorator =>
  ApiProblem(409, description, { message: 'the appointment has passed', code: 'appointment_passed' });

const Wrong = (field: string, message: string): MethodDecorator =>
  ApiProblem(400, 'Every wrong field is named', {
    message: `${field} ${message}`,
    code: 'invalid',
    errors: [{ field, code: 'invalid', message }],
  });

/** What Swagger UI says of each endpoint of `StaffDecisionsController`. */
export const Documented = {
  controller: () => applyDecorators(ApiTags('reminders'), ApiDatabaseDown()),

  cancel: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'cancelReminder',
        summary: 'Cancel an appointment',
        description:
          'Unlike a deleted one it stays on record, in lists and statistics, with `canceled_by: staff`. Texts that have not been ' +
          'sent are canceled. It stays canceled, whatever the contact answers or is changed about it, until this is taken back.',
      }),
      Id(),
      Changed(),
      Wrong('reason', 'must be a text of at most 256 characters, without control characters'),
      UnknownId(),
      Passed(),
    ),

  uncancel: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'uncancelReminder',
        summary: 'Take back that an appointment was canceled',
        description:
          'Texts that are still ahead are sent after all. A no of the contact still holds: then it stays canceled, by the contact.',
      }),
      Id(),
      Changed(),
      UnknownId(),
      Passed(),
    ),

  answer: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'takeAnswer',
        summary: 'Note an answer that the contact gave to staff',
        description:
          'Counts like an answer by text, until a later one: later texts do not ask any more, and nobody needs to call. Nothing is sent.',
      }),
      Id(),
      Changed(),
      Wrong('will_attend', 'must be true, false or null'),
      UnknownId(),
      Passed('The appointment has passed, or, for a yes, it was canceled by staff (`appointment_canceled`)'),
    ),

  takeBackAnswer: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'takeBackAnswer',
        summary: 'Take back the answer that staff noted last',
        description:
          'What held before holds again, also an answer by text, which is the contact’s again (`answered_by`). Follow-ups that the answer had ' +
          'settled are open again, and texts that are still ahead go out after all. Nothing happens where the contact has answered since.',
      }),
      Id(),
      Changed(),
      UnknownId(),
      Passed(),
    ),

  outcome: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'takeOutcome',
        summary: 'Note whether the contact came',
        description: 'From 30 minutes before the appointment on. The service itself never sets it.',
      }),
      Id(),
      Changed(),
      Wrong('outcome', 'must be attended, no_show or null'),
      UnknownId(),
      ApiProblem(409, 'It is too early, or the appointment was canceled (`appointment_canceled`)', {
        message: 'the appointment begins in more than 30 minutes',
        code: 'too_early',
      }),
    ),
};
