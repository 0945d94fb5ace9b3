import { applyDecorators } from '@nestjs/common';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import { ApiParam } from '../../platform/http/openapi/api-decorators.js';

/** What every address that carriers post to may answer. */
export const WebhookProblems = (): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiProblem(400, "Not in the carrier's shape", {
      message: 'not an inbound message: body must be a text',
      code: 'malformed',
    }),
    ApiDatabaseDown(),
  );

export const UnknownCarrier = (): MethodDecorator & ClassDecorator =>
  ApiProblem(404, 'No such carrier is in use here', {
    message: 'no such carrier is in use here',
    code: 'not_found',
  });

export const CarrierName = (): MethodDecorator & ClassDecorator =>
  ApiParam({ name: 'carrier', example: 'simulator', description: 'One of SMS_CARRIER' });

export const Token = (): MethodDecorator & ClassDecorator =>
  ApiParam({ name: 'token', example: 'b5d1c2…', description: 'WEBHOOK_TOKEN' });
