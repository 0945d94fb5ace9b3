import { ApiProperty, ApiPropertyOptional } from '../../http/api-decorators.js';
import { IsIn, IsOptional, IsString, Validate } from 'class-validator';
import { PageLimit } from '../dto/page-limit.js';
import { PrintableTextRule } from '../dto/rules.js';
import { utcTime, wallTime } from '../wall-time.js';
import type { FollowUpReason } from './follow-up.entity.js';
import { FOLLOW_UP_REASONS } from './follow-up.entity.js';
import type { ShownFollowUp } from './follow-ups.js';

const STATES = ['open', 'handled'] as const;

export class ListFollowUpsDto {
  @ApiPropertyOptional({ enum: STATES, default: 'open' })
  @IsIn(STATES, { message: `must be ${STATES.join(' or ')}` })
  state: (typeof STATES)[number] = 'open';

  @PageLimit()
  limit: number = 100;

  @ApiPropertyOptional({ description: "The last page's `next_cursor`, with the same state" })
  @IsOptional()
  @IsString({ message: 'must be the next_cursor of a page before' })
  cursor?: string;
}

export class HandleFollowUpDto {
  @ApiPropertyOptional({ type: String, nullable: true, example: 'Maria', maxLength: 64 })
  @IsOptional()
  @Validate(PrintableTextRule, [64])
  by?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'Comes at ten', maxLength: 500 })
  @IsOptional()
  @Validate(PrintableTextRule, [500])
  note?: string | null;
}

export class FollowUpDto {
  @ApiProperty({ example: '2a00aadba83b40aa8a3a6e99a1bd88b9-1-no_answer' })
  id: string;

  @ApiProperty({
    enum: FOLLOW_UP_REASONS,
    example: 'unclear_reply',
    description:
      '`undelivered`: no text has reached them, or whether one has cannot be found out; `no_answer`: they were reminded, and ' +
      'the appointment is within 24 hours',
  })
  why: FollowUpReason;

  @ApiProperty({ example: '2a00aadba83b40aa8a3a6e99a1bd88b9' })
  reminder_id: string;

  @ApiProperty({ example: '12069928996' })
  contact_number: string;

  @ApiProperty({ type: String, nullable: true, example: 'Joe' })
  participant: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'West Side Mechanics' })
  location: string | null;

  @ApiProperty({ example: '2027-07-15 11:40:00', description: "The wall time in the reminder's own zone" })
  appt_user_dt: string;

  @ApiProperty({ example: '2027-07-15 18:40:00', description: 'The appointment in UTC' })
  appt_sys_dt: string;

  @ApiProperty({ example: 'America/Los_Angeles', description: 'An IANA name or a fixed offset' })
  time_zone: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Can I bring my dog?',
    description: 'What they wrote',
  })
  text: string | null;

  @ApiProperty({ example: '2027-07-14 09:12:44', description: 'In UTC' })
  since: string;

  @ApiProperty({ type: String, nullable: true, example: null, description: 'In UTC' })
  handled_at: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: null,
    description: "The name that was given, with the API key's: `Maria (office)`",
  })
  handled_by: string | null;

  @ApiProperty({ type: String, nullable: true, example: null })
  note: string | null;

  static of({ id, why, reminder, text, since, handledAt, handledBy, note }: ShownFollowUp): FollowUpDto {
    return {
      id,
      why,
      reminder_id: reminder.id,
      contact_number: reminder.contactNumber,
      participant: reminder.participant,
      location: reminder.location,
      appt_user_dt: wallTime(reminder.appointmentAt, reminder.timeZone),
      appt_sys_dt: utcTime(reminder.appointmentAt),
      time_zone: reminder.timeZone,
      text,
      since: utcTime(since),
      handled_at: handledAt && utcTime(handledAt),
      handled_by: handledBy,
      note,
    };
  }
}

export class FollowUpPageDto {
  @ApiProperty({ type: [FollowUpDto] })
  follow_ups: FollowUpDto[];

  @ApiProperty({ type: String, nullable: true, description: 'For the next page; null on the last one' })
  next_cursor: string | null;
}
