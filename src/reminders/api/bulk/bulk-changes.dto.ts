import { FieldErrorBody, LastChangeBody } from '../../../platform/http/errors/problem-body.js';
import { ApiProperty, ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';
import { explained, PROBLEM_CODES } from '../../../platform/problem-codes.js';
import { fieldErrorsOf } from '../../by-staff/many-changes.js';
import type { Notify } from '../../notices/notify.js';
import { NOTIFY } from '../../notices/notify.js';
import type { TimelineText } from '../../overview/timeline.js';
import { MessageDto } from '../dto/message.dto.js';
import type { RowChange } from './bulk-changes.js';
import { MAX_ROWS } from './bulk-rows.js';

const CHANGE_STATUSES = ['canceled', 'moved', 'unchanged', 'repeated', 'refused'] as const;
type ChangeStatus = (typeof CHANGE_STATUSES)[number];

class DayFilterDto {
  @ApiProperty({
    example: '2027-07-06',
    description: 'A day of `ORG_TIME_ZONE`; of UTC where that is not set',
  })
  day: string;

  @ApiPropertyOptional({ example: 'Dr. Lee', description: 'Whole, in upper or lower case' })
  participant?: string;

  @ApiPropertyOptional({ example: 'Room 9', description: 'Whole, in upper or lower case' })
  location?: string;
}

class WhichDto {
  @ApiPropertyOptional({
    type: [String],
    maxItems: MAX_ROWS,
    example: ['2a00aadba83b40aa8a3a6e99a1bd88b9'],
    description: 'Of the reminders',
  })
  ids?: string[];

  @ApiPropertyOptional({
    type: DayFilterDto,
    description: 'In place of `ids`: all appointments that it finds',
  })
  filter?: DayFilterDto;

  @ApiPropertyOptional({ enum: NOTIFY, default: 'auto', description: 'As in the query' })
  notify?: Notify;
}

class SeenDto {
  @ApiProperty({ example: '2a00aadba83b40aa8a3a6e99a1bd88b9', description: 'Of the reminder' })
  reminder_id: string;

  @ApiPropertyOptional({
    example: 'Qm3xk0vZ5eXb9yQ1tN7hWw',
    description:
      'As it was read: the row is refused (`changed_meanwhile`) where somebody has changed it since',
  })
  revision?: string;
}

export class BulkCancelDto extends WhichDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 256,
    example: 'Dr. Lee is ill',
    description: 'For staff: it is in no text',
  })
  reason?: string | null;

  @ApiPropertyOptional({ type: [SeenDto], maxItems: MAX_ROWS, description: 'In place of `ids`' })
  reminders?: SeenDto[];
}

class ByDto {
  @ApiProperty({ example: 30, description: 'Later by so many minutes; earlier where it is negative' })
  minutes: number;
}

class NewTimeDto extends SeenDto {
  @ApiPropertyOptional({
    example: '2027-07-06T15:23-0800',
    description: 'As in `PATCH /reminder/:id`; only where there is no `by`, and then for each',
  })
  appointment_time?: string;
}

export class BulkMoveDto extends WhichDto {
  @ApiPropertyOptional({ type: ByDto, description: 'By how much all of them are moved' })
  by?: ByDto;

  @ApiPropertyOptional({
    type: [NewTimeDto],
    maxItems: MAX_ROWS,
    description: 'In place of `ids`; without `by` each has a new time',
  })
  reminders?: NewTimeDto[];
}

class ChangeResultDto {
  @ApiProperty({ example: '2a00aadba83b40aa8a3a6e99a1bd88b9', description: 'Of the reminder' })
  reminder_id: string;

  @ApiProperty({
    enum: CHANGE_STATUSES,
    example: 'moved',
    description:
      '`unchanged`: it was so before; `repeated`: the same request has moved it already; `refused`: see `code`. In a dry run, what it would be',
  })
  status: ChangeStatus;

  @ApiPropertyOptional({ example: 'appointment_passed', description: explained(PROBLEM_CODES) })
  code?: string;

  @ApiPropertyOptional({ type: [FieldErrorBody], description: 'Every wrong field of a row that is refused' })
  errors?: FieldErrorBody[];

  @ApiPropertyOptional({
    type: LastChangeBody,
    description: 'With `changed_meanwhile`: who has changed it since, how and when, where that is known',
  })
  last_change?: LastChangeBody;

  @ApiPropertyOptional({ type: MessageDto, description: 'In a dry run: what the contact would be told' })
  notice?: MessageDto;
}

export class BulkChangesDto {
  @ApiProperty({ type: [ChangeResultDto], description: 'One for each reminder' })
  results: ChangeResultDto[];

  @ApiPropertyOptional({ enum: [true], description: 'Nothing was stored' })
  dry_run?: true;

  @ApiPropertyOptional({ example: 12, description: 'In a dry run: how many texts would be sent' })
  texts?: number;

  @ApiPropertyOptional({
    example: 24,
    description: 'In a dry run: how many segments they have, which carriers charge for',
  })
  segments?: number;

  @ApiPropertyOptional({
    example: 1,
    description: 'In a dry run: how many of the contacts get no text, and must be told otherwise',
  })
  cannot_be_told?: number;

  static of(changes: readonly RowChange[], done: 'canceled' | 'moved'): BulkChangesDto {
    return { results: changes.map((change) => resultOf(change, done)) };
  }

  /** @param textOf a notice in words */
  static ofTrial(
    changes: readonly RowChange[],
    done: 'canceled' | 'moved',
    textOf: (change: RowChange) => TimelineText | undefined,
  ): BulkChangesDto {
    const results = changes.map((change): ChangeResultDto => {
      const text = textOf(change);
      return { ...resultOf(change, done), ...(text && { notice: MessageDto.of(text) }) };
    });
    const notices = results.flatMap(({ notice }) => notice ?? []);
    const going = notices.filter(({ status }) => status === 'scheduled');
    return {
      results,
      dry_run: true,
      texts: going.length,
      segments: going.reduce((sum, { segments }) => sum + (segments ?? 0), 0),
      cannot_be_told: notices.length - going.length,
    };
  }
}

function resultOf({ id, outcome }: RowChange, done: ChangeStatus): ChangeResultDto {
  if (outcome.kind !== 'refused')
    return { reminder_id: id, status: outcome.kind === 'done' ? done : outcome.kind };
  const errors = fieldErrorsOf(outcome.problem);
  const lastChange = outcome.problem.more.last_change;
  return {
    reminder_id: id,
    status: 'refused',
    code: outcome.problem.code,
    ...(errors.length > 0 && { errors: [...errors] }),
    ...(lastChange && { last_change: lastChange }),
  };
}
