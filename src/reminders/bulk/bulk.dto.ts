import { ApiProperty, ApiPropertyOptional } from '../../http/api-decorators.js';
import { CreateReminderDto } from '../dto/create-reminder.dto.js';
import type { RowOutcome } from './bulk-creation.js';
import { MOST_ROWS } from './bulk-rows.js';

class BulkRowDto extends CreateReminderDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 255,
    example: 'appointment-4711',
    description: 'What the row is known by; without it all of its fields are',
  })
  row_key?: string | null;
}

/** For the document; rows are read one by one, so that a wrong one stops no other. */
export class BulkDto {
  @ApiProperty({ type: [BulkRowDto], minItems: 1, maxItems: MOST_ROWS })
  reminders: BulkRowDto[];
}

class RowErrorDto {
  @ApiProperty({ example: 'appointment_time' })
  field: string;

  @ApiProperty({ example: 'is in the past' })
  message: string;
}

const ROW_STATUSES = ['created', 'exists', 'valid', 'invalid'] as const;

class RowResultDto {
  @ApiProperty({ example: 0, description: 'The place of the row in the request, from 0' })
  index: number;

  @ApiProperty({
    enum: ROW_STATUSES,
    example: 'created',
    description: '`exists`: it was created before; `valid`: it would be created, in a dry run',
  })
  status: (typeof ROW_STATUSES)[number];

  @ApiPropertyOptional({ example: '2a00aadba83b40aa8a3a6e99a1bd88b9' })
  reminder_id?: string;

  @ApiPropertyOptional({ type: [RowErrorDto], description: 'Every wrong field of an invalid row' })
  errors?: RowErrorDto[];

  static of(outcome: RowOutcome): RowResultDto {
    const { index, status } = outcome;
    if ('reminderId' in outcome) return { index, status, reminder_id: outcome.reminderId };
    return 'errors' in outcome ? { index, status, errors: [...outcome.errors] } : { index, status };
  }
}

export class BulkResultDto {
  @ApiProperty({ type: [RowResultDto], description: 'One for each row, in their order' })
  results: RowResultDto[];

  static of(outcomes: readonly RowOutcome[]): BulkResultDto {
    return { results: outcomes.map((outcome) => RowResultDto.of(outcome)) };
  }
}
