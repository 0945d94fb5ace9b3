import { FieldErrorBody } from '../../../platform/http/errors/problem-body.js';
import { ApiProperty, ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';
import type { ChangedField } from '../../appointment/changed-fields.js';
import { CHANGEABLE } from '../../appointment/changed-fields.js';
import { utcTime } from '../../planning/wall-time.js';
import { CreateReminderDto } from '../dto/create-reminder.dto.js';
import { duplicateField, PossibleDuplicate } from '../dto/possible-duplicate.js';
import type { RowOutcome } from './bulk-creation.js';
import { BULK_MODES, MAX_ROWS } from './bulk-rows.js';

class BulkRowDto extends CreateReminderDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 255,
    example: 'appointment-4711',
    description: 'What the row is recognized by; all of its fields, if it is missing',
  })
  row_key?: string | null;
}

/** For the document; rows are read one by one, so that a wrong one stops no other. */
export class BulkDto {
  @ApiProperty({
    type: [BulkRowDto],
    minItems: 1,
    maxItems: MAX_ROWS,
    description: 'The appointments, each read for itself',
  })
  reminders: BulkRowDto[];

  @ApiPropertyOptional({
    enum: BULK_MODES,
    default: 'create',
    description:
      '`create`: what is there already is left as it is; `upsert`: it is changed to be like the row, which needs an `external_id` and has no `row_key`',
  })
  mode?: (typeof BULK_MODES)[number];
}

const ROW_STATUSES = [
  'created',
  'exists',
  'changed',
  'unchanged',
  'stale',
  'valid',
  'conflict',
  'invalid',
] as const;

class RowResultDto extends PossibleDuplicate {
  @ApiProperty({ example: 0, description: 'The position of the row in the request, from 0' })
  index: number;

  @ApiProperty({
    enum: ROW_STATUSES,
    example: 'created',
    description:
      '`exists`: it was created before; `changed`, `unchanged`: with `upsert`, it was there, and is like the row now or was before; ' +
      '`stale`: a change with a higher `sequence` was made before; `conflict`: another reminder has the `external_id`; ' +
      '`valid`: it would be created, in a dry run',
  })
  status: (typeof ROW_STATUSES)[number];

  @ApiPropertyOptional({
    example: '2a00aadba83b40aa8a3a6e99a1bd88b9',
    description: 'Of the reminder that is there now; also if the row conflicts with it',
  })
  reminder_id?: string;

  @ApiPropertyOptional({
    example: '2027-07-01 08:00:00',
    description: 'In a dry run: when the reminder that the row was created as was deleted, in UTC',
  })
  deleted_at?: string;

  @ApiPropertyOptional({ example: '442079460958', description: 'As it was read, if the row is valid' })
  contact_number?: string;

  @ApiPropertyOptional({
    enum: CHANGEABLE,
    isArray: true,
    example: ['appointment_time'],
    description: 'With `upsert`, which fields are others now, or would be in a dry run',
  })
  changed?: ChangedField[];

  @ApiPropertyOptional({ type: [FieldErrorBody], description: 'Every wrong field of a row that is refused' })
  errors?: FieldErrorBody[];

  static of(outcome: RowOutcome): RowResultDto {
    const { index, status } = outcome;
    const deleted = 'deletedAt' in outcome && outcome.deletedAt && { deleted_at: utcTime(outcome.deletedAt) };
    if ('errors' in outcome) {
      const { reminderId: id } = outcome;
      const there = id !== undefined && { reminder_id: id };
      return { index, status, ...there, ...deleted, errors: [...outcome.errors] };
    }
    if ('changed' in outcome)
      return { index, status, reminder_id: outcome.reminderId, changed: [...outcome.changed] };
    const duplicate = duplicateField(outcome.possibleDuplicateOf);
    return outcome.status === 'valid'
      ? { index, status, contact_number: outcome.contactNumber, ...duplicate }
      : { index, status, reminder_id: outcome.reminderId, ...deleted, ...duplicate };
  }
}

export class BulkResultDto {
  @ApiProperty({ type: [RowResultDto], description: 'One for each row, in their order' })
  results: RowResultDto[];

  static of(outcomes: readonly RowOutcome[]): BulkResultDto {
    return { results: outcomes.map((outcome) => RowResultDto.of(outcome)) };
  }
}
