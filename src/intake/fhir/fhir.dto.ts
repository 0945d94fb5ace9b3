import { Transform } from 'class-transformer';
import { IsString, Length } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '../../platform/http/openapi/api-decorators.js';

const MAX_REFERENCE = 512;

export class AppointmentResponseQueryDto {
  @ApiProperty({
    type: String,
    minLength: 1,
    maxLength: MAX_REFERENCE,
    example: 'https://ehr.example/appointments|4711',
    description:
      'The identifier of the Appointment as `system|value`; if it has none, its address, or `Appointment/` and its id if it came without one',
  })
  @Transform(({ value }: { value: unknown }) => value)
  @IsString({ message: 'must be system|value, or a reference to an Appointment' })
  @Length(1, MAX_REFERENCE, { message: `must have 1 to ${MAX_REFERENCE} characters` })
  appointment: string;
}

class IssueDto {
  @ApiProperty({
    enum: ['error', 'warning', 'information'],
    example: 'information',
    description: 'How bad it is',
  })
  severity: string;

  @ApiProperty({ example: 'informational', description: 'Of what kind, by the codes of R4' })
  code: string;

  @ApiProperty({ example: 'the reminder is created', description: 'For people' })
  diagnostics: string;

  @ApiPropertyOptional({ type: [String], example: ['Bundle.entry[0]'], description: 'Of which entry' })
  expression?: string[];
}

/** https://hl7.org/fhir/R4/operationoutcome.html */
export class OperationOutcomeDto {
  @ApiProperty({ enum: ['OperationOutcome'], example: 'OperationOutcome', description: 'What it is' })
  resourceType: string;

  @ApiProperty({ type: [IssueDto], description: 'One for each Appointment' })
  issue: IssueDto[];
}

/** https://hl7.org/fhir/R4/bundle.html */
export class FhirBundleDto {
  @ApiProperty({ enum: ['Bundle'], example: 'Bundle', description: 'What it is' })
  resourceType: string;

  @ApiProperty({
    enum: ['transaction-response', 'batch-response', 'searchset'],
    example: 'transaction-response',
    description: 'Of what kind',
  })
  type: string;

  @ApiPropertyOptional({ type: 'integer', example: 1, description: 'How many were found' })
  total?: number;

  @ApiProperty({
    type: [Object],
    description: 'One for each entry of the request, or for each AppointmentResponse that was found',
  })
  entry: object[];
}
