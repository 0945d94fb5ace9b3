import { ApiPropertyOptional } from '../../http/api-decorators.js';
import { Transform } from 'class-transformer';
import { IsDate, IsIn, IsOptional, IsString } from 'class-validator';
import { readContactNumber } from '../contact-number.js';
import type { ReminderStatus } from '../reminder.entity.js';
import { REMINDER_STATUSES } from '../reminder.entity.js';
import { InvalidAppointmentTime, parseAppointmentTime } from '../wall-time.js';

import { PageLimit } from './page-limit.js';

type Raw = { value: unknown };
const NO_TIME =
  'must be ISO 8601 with an offset, such as 2027-07-06T00:00Z, or a day, such as 2027-07-06 (UTC)';

/** A time in a query: a day is its first moment in UTC; a `+` that was not encoded has become a space. */
function readTime({ value }: Raw): unknown {
  if (typeof value !== 'string') return value;
  const text = /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00Z` : value.replace(' ', '+');
  try {
    return parseAppointmentTime(text, undefined).at;
  } catch (error) {
    if (error instanceof InvalidAppointmentTime) return value;
    throw error;
  }
}

const ANSWERS = new Map<unknown, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

export class ListRemindersDto {
  @PageLimit()
  limit: number = 100;

  @ApiPropertyOptional({ description: "The last page's `next_cursor`, with the same filters" })
  @IsOptional()
  @IsString({ message: 'must be the next_cursor of a page before' })
  cursor?: string;

  @ApiPropertyOptional({ description: 'Such as 12223334444' })
  @Transform(({ value }: Raw) => (value === undefined ? undefined : (readContactNumber(value) ?? false)))
  @IsString({ message: 'must be a phone number of 11 digits, 1XXXXXXXXXX, or in E.164 with a plus' })
  @IsOptional()
  contact_number?: string;

  @ApiPropertyOptional({
    type: String,
    description: 'Appointments at or after this time, such as 2027-07-06 (UTC)',
  })
  @Transform(readTime)
  @IsOptional()
  @IsDate({ message: NO_TIME })
  from?: Date;

  @ApiPropertyOptional({
    type: String,
    description: 'Appointments before this time, such as 2027-07-06T15:00-0800',
  })
  @Transform(readTime)
  @IsOptional()
  @IsDate({ message: NO_TIME })
  to?: Date;

  @ApiPropertyOptional({ enum: ['true', 'false', 'null'], description: '`null`: not answered yet' })
  @Transform(({ value }: Raw) => (ANSWERS.has(value) ? ANSWERS.get(value) : value))
  @IsIn([true, false, null, undefined], { message: 'must be true, false or null' })
  will_attend?: boolean | null;

  @ApiPropertyOptional({ enum: REMINDER_STATUSES })
  @IsOptional()
  @IsIn(REMINDER_STATUSES, { message: `must be one of ${REMINDER_STATUSES.join(', ')}` })
  status?: ReminderStatus;

  @ApiPropertyOptional({
    enum: ['conversation'],
    description: 'Adds to each reminder `last_message`, `desk_state` and `opted_out`',
  })
  @IsOptional()
  @IsIn(['conversation'], { message: 'must be conversation' })
  include?: 'conversation';
}
