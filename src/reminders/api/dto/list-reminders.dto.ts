import { Transform } from 'class-transformer';
import { IsDate, IsIn, IsOptional, IsString, ValidateIf } from 'class-validator';
import { ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';
import { readContactNumber } from '../../appointment/contact-number.js';
import type { ReminderStatus } from '../../appointment/reminder-details.js';
import { REMINDER_STATUSES } from '../../appointment/reminder-details.js';
import { instantAt, InvalidAppointmentTime, parseAppointmentTime } from '../../planning/wall-time.js';
import { PageLimit } from './page-limit.js';
import { IsPrintableText } from './rules.js';

const MAX_SEARCH = 128;

type Raw = { value: unknown };
const NO_TIME = 'must be ISO 8601 with an offset, such as 2027-07-06T00:00Z, or a day, such as 2027-07-06';

/** A day in a query: which moment it begins depends on the clinic's zone. */
export class Day {
  /** @param midnight in UTC */
  constructor(private readonly midnight: Date) {}

  /** Its first moment. */
  in(timeZone: string | undefined): Date {
    return timeZone === undefined ? this.midnight : instantAt(this.midnight, timeZone);
  }
}

/** A time in a query; a `+` that was not encoded has become a space. */
function readTime({ value }: Raw): unknown {
  if (typeof value !== 'string') return value;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  try {
    const { at } = parseAppointmentTime(isDay ? `${value}T00:00Z` : value.replace(' ', '+'), undefined);
    return isDay ? new Day(at) : at;
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
    description: 'Appointments at or after this time, such as 2027-07-06: a day of ORG_TIME_ZONE, or of UTC',
  })
  @Transform(readTime)
  @ValidateIf(({ from }: ListRemindersDto) => from !== undefined && !(from instanceof Day))
  @IsDate({ message: NO_TIME })
  from?: Date | Day;

  @ApiPropertyOptional({
    type: String,
    description: 'Appointments before this time, such as 2027-07-06T15:00-0800',
  })
  @Transform(readTime)
  @ValidateIf(({ to }: ListRemindersDto) => to !== undefined && !(to instanceof Day))
  @IsDate({ message: NO_TIME })
  to?: Date | Day;

  @ApiPropertyOptional({ enum: ['true', 'false', 'null'], description: '`null`: not answered yet' })
  @Transform(({ value }: Raw) => (ANSWERS.has(value) ? ANSWERS.get(value) : value))
  @IsIn([true, false, null, undefined], { message: 'must be true, false or null' })
  will_attend?: boolean | null;

  @ApiPropertyOptional({ enum: REMINDER_STATUSES, description: 'Only reminders of this status' })
  @IsOptional()
  @IsIn(REMINDER_STATUSES, { message: `must be one of ${REMINDER_STATUSES.join(', ')}` })
  status?: ReminderStatus;

  @ApiPropertyOptional({ description: 'Only the reminder that another calendar knows by this ID' })
  @IsOptional()
  @IsString({ message: 'must be given once' })
  external_id?: string;

  @ApiPropertyOptional({
    example: 'garc',
    description:
      "The beginnings of words of the contact's name, without case and accents; the last four or more digits of the number; or an " +
      'external ID. In the order of these words, and then of appointment times; a page may have fewer items than `limit`, and ' +
      '`next_cursor` all the same',
  })
  @IsOptional()
  @IsPrintableText(MAX_SEARCH)
  q?: string;

  @ApiPropertyOptional({
    enum: ['conversation'],
    description: 'Adds to each reminder `last_message`, `desk_state` and `opted_out`',
  })
  @IsOptional()
  @IsIn(['conversation'], { message: 'must be conversation' })
  include?: 'conversation';
}
