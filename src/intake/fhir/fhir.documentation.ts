import { applyDecorators } from '@nestjs/common';
import { ApiProblem } from '../../platform/http/errors/api-problem.js';
import {
  ApiExtraModels,
  ApiOperation,
  ApiResponse,
  ApiTags,
  schemaPath,
} from '../../platform/http/openapi/api-decorators.js';
import { ApiRequestBody } from '../../platform/http/openapi/request-body.js';
import { FhirBundleDto, OperationOutcomeDto } from './fhir.dto.js';

const TYPE = 'application/fhir+json';

const EXAMPLE = {
  resourceType: 'Appointment',
  identifier: [{ system: 'https://ehr.example/appointments', value: '4711' }],
  meta: { versionId: '3' },
  status: 'booked',
  start: '2027-07-06T15:23:00-08:00',
  contained: [
    {
      resourceType: 'Patient',
      id: 'p',
      name: [{ given: ['Maria'], family: 'Garcia' }],
      telecom: [{ system: 'phone', use: 'mobile', value: '(206) 555-0111' }],
    },
  ],
  participant: [
    { actor: { reference: '#p', type: 'Patient' }, status: 'accepted' },
    { actor: { display: 'Dr. Lee', type: 'Practitioner' }, status: 'accepted' },
  ],
};

const outcome = (status: number, description: string): MethodDecorator =>
  ApiResponse({
    status,
    description,
    content: { [TYPE]: { schema: { $ref: schemaPath(OperationOutcomeDto) } } },
  });

const DatabaseDown = (): MethodDecorator => outcome(503, 'The database does not answer; nothing was changed');

/** What Swagger UI says of each endpoint of `FhirController`. */
export const Documented = {
  controller: () => applyDecorators(ApiTags('intake'), ApiExtraModels(OperationOutcomeDto, FhirBundleDto)),

  take: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'takeFhir',
        summary: 'Take in Appointments by FHIR R4',
        description:
          'An Appointment, or a Bundle of kind transaction, batch, message, searchset, collection or history, with the Patients, Locations ' +
          'and Practitioners that it refers to; also the notifications of a subscription. An Appointment is recognized by its first ' +
          'identifier, else by its address: it can be sent again and again. What is `booked` is reminded of; `cancelled`, `noshow` and ' +
          '`entered-in-error` call it off; `arrived`, `checked-in` and `fulfilled` are kept as what became of it. An older ' +
          '`meta.versionId` changes nothing. Of a transaction with anything wrong in it nothing is taken.',
      }),
      ApiRequestBody({
        required: true,
        content: { [TYPE]: { schema: { type: 'object', additionalProperties: true }, example: EXAMPLE } },
      }),
      ApiResponse({
        status: 200,
        description: 'What became of each Appointment; a bundle of responses for a transaction or batch',
        content: {
          [TYPE]: {
            schema: {
              oneOf: [{ $ref: schemaPath(OperationOutcomeDto) }, { $ref: schemaPath(FhirBundleDto) }],
            },
          },
        },
      }),
      outcome(201, 'The reminder of a single Appointment is created'),
      outcome(400, 'It is no Appointment and no Bundle, or the query is wrong'),
      ApiProblem(413, 'The body is larger than 2 MiB', {
        message: 'the body is larger than 2048 KiB',
        code: 'too_large',
      }),
      outcome(422, 'The Appointment, or one in the transaction, cannot be reminded of; nothing was stored'),
      DatabaseDown(),
    ),

  responses: () =>
    applyDecorators(
      ApiOperation({
        operationId: 'findAppointmentResponses',
        summary: 'Read what a contact has answered, by FHIR R4',
        description:
          'A searchset with an AppointmentResponse: `accepted`, `declined`, or `needs-action` until they answer.',
      }),
      ApiResponse({
        status: 200,
        description: 'A searchset, empty if the Appointment is not known',
        content: { [TYPE]: { schema: { $ref: schemaPath(FhirBundleDto) } } },
      }),
      outcome(400, 'The query is wrong'),
      DatabaseDown(),
    ),
};
