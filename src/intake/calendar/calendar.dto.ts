import { Transform } from 'class-transformer';
import { IsArray, IsOptional } from 'class-validator';
import { FieldErrorBody } from '../../platform/http/errors/problem-body.js';
import { ApiProperty, ApiPropertyOptional } from '../../platform/http/openapi/api-decorators.js';
import { ChangeQueryDto } from '../../reminders/api/dto/change-query.dto.js';
import { IsTimeZone } from '../../reminders/api/dto/rules.js';
import type { ChangedField } from '../../reminders/appointment/changed-fields.js';
import { CHANGEABLE } from '../../reminders/appointment/changed-fields.js';
import { readNotifyWindows } from '../../reminders/planning/notify-windows.js';
import type { TakenEvent } from './calendar-intake.js';
import type { LeftOutReason } from './told-events.js';
import { LEFT_OUT_REASONS } from './told-events.js';

/** When to remind of all that is taken in by a request. */
export class IntakeQueryDto extends ChangeQueryDto {
  @ApiPropertyOptional({
    type: String,
    pattern: String.raw`^\d{1,4}(,\d{1,4}){0,4}$`,
    example: '72,24',
    description:
      'How many whole hours before each appointment it is reminded of, up to five with commas between them; INTAKE_NOTIFY_WINDOW, if it is missing',
  })
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? (readNotifyWindows(value.split(',')) ?? value) : value,
  )
  @IsOptional()
  @IsArray({ message: 'must be one to five whole numbers of hours from 0 to 8760, such as 72,24' })
  notify_window?: number[];
}

export class CalendarQueryDto extends IntakeQueryDto {
  @ApiPropertyOptional({
    type: String,
    example: 'America/Los_Angeles',
    description:
      'Of times without a zone, if the file does not name one; ORG_TIME_ZONE, if this is missing too',
  })
  @IsOptional()
  @IsTimeZone()
  time_zone?: string;
}

export const INTAKE_STATUSES = ['created', 'changed', 'unchanged', 'canceled', 'left_out'] as const;
export type IntakeStatus = (typeof INTAKE_STATUSES)[number];

class IntakeCountsDto implements Record<IntakeStatus, number> {
  @ApiProperty({ example: 12, description: 'Appointments that were not known' })
  created: number;

  @ApiProperty({ example: 2, description: 'Appointments that are otherwise now, or on again' })
  changed: number;

  @ApiProperty({ example: 40, description: 'Appointments that are as they were' })
  unchanged: number;

  @ApiProperty({ example: 1, description: 'Appointments that the calendar has called off' })
  canceled: number;

  @ApiProperty({ example: 5, description: 'What was not taken in; each says why' })
  left_out: number;
}

class TakenEventDto {
  @ApiProperty({
    enum: INTAKE_STATUSES,
    example: 'created',
    description: 'In a dry run, what would become of it',
  })
  status: IntakeStatus;

  @ApiProperty({ example: 'abc123@calendar.example', description: 'By what the appointment is recognized' })
  external_id: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Maria Garcia - Cleaning',
    description: 'Its title; null if it is no longer in the calendar',
  })
  title: string | null;

  @ApiPropertyOptional({
    type: String,
    example: '2027-03-05T09:00:00',
    description: 'When it is, in its `time_zone`, as the calendar has it',
  })
  appointment_time?: string;

  @ApiPropertyOptional({ type: String, example: 'America/Los_Angeles', description: 'Whose clock counts' })
  time_zone?: string;

  @ApiPropertyOptional({
    example: '2a00aadba83b40aa8a3a6e99a1bd88b9',
    description: 'Of the reminder that there is',
  })
  reminder_id?: string;

  @ApiPropertyOptional({
    enum: CHANGEABLE,
    isArray: true,
    example: ['appointment_time'],
    description: 'Which fields are others now',
  })
  changed?: ChangedField[];

  @ApiPropertyOptional({
    enum: LEFT_OUT_REASONS,
    example: 'no_number',
    description:
      '`too_far`: in more than 90 days; `several_numbers`: nobody can say which is the contact’s; `unknown_time_zone`: its zone has ' +
      'a name that is not known; `no_time_zone`: neither it nor the file has one, and ORG_TIME_ZONE is not set; `no_uid`: nothing to ' +
      'recognize it by; `not_known`: it is called off, and was never taken in; `stale`: a newer change was made before; `refused`: `errors` says why',
  })
  reason?: LeftOutReason;

  @ApiPropertyOptional({ type: [FieldErrorBody], description: 'What is wrong, if it was refused' })
  errors?: FieldErrorBody[];

  static of({ externalId, event, outcome }: TakenEvent): TakenEventDto {
    const dto: TakenEventDto = {
      status: 'left_out',
      external_id: externalId,
      title: event?.texts.summary ?? null,
    };
    if (event && event.kind !== 'left_out')
      Object.assign(dto, { appointment_time: event.time, time_zone: event.zone });
    switch (outcome.kind) {
      case 'left_out':
        return { ...dto, reason: outcome.reason };
      case 'refused':
        return { ...dto, reason: 'refused', errors: [...outcome.errors] };
      case 'unknown':
        return { ...dto, reason: 'not_known' };
      case 'past':
        return { ...dto, reason: 'past' };
      case 'stale':
        return { ...dto, reason: 'stale', ...reminderId(outcome.reminderId) };
      case 'changed':
        return {
          ...dto,
          status: 'changed',
          ...reminderId(outcome.reminderId),
          changed: [...outcome.changed],
        };
      case 'created':
      case 'unchanged':
      case 'canceled':
        return { ...dto, status: outcome.kind, ...reminderId(outcome.reminderId) };
    }
  }
}

export class CalendarResultDto {
  @ApiProperty({ type: IntakeCountsDto, description: 'How many of each' })
  counts: IntakeCountsDto;

  @ApiProperty({
    type: [TakenEventDto],
    description: 'One for each event, and for each occurrence of a series',
  })
  events: TakenEventDto[];

  static of(taken: readonly TakenEvent[]): CalendarResultDto {
    const events = taken.map((each) => TakenEventDto.of(each));
    const counts = { created: 0, changed: 0, unchanged: 0, canceled: 0, left_out: 0 };
    for (const { status } of events) counts[status] += 1;
    return { counts, events };
  }
}

function reminderId(id: string | undefined): { reminder_id?: string } {
  return id === undefined ? {} : { reminder_id: id };
}
