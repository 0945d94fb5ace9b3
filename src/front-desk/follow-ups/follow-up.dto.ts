import { IsIn, IsOptional, IsString } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '../../platform/http/openapi/api-decorators.js';
import { PageLimit } from '../../reminders/api/dto/page-limit.js';
import { IsPrintableText } from '../../reminders/api/dto/rules.js';
import type { FollowUpReason } from '../../reminders/follow-ups/follow-up.entity.js';
import { FOLLOW_UP_REASONS } from '../../reminders/follow-ups/follow-up.entity.js';
import { utcTime, wallTime } from '../../reminders/planning/wall-time.js';
import { minutesLateIn } from '../../reminders/replies/interpret/not-an-answer/lateness.js';
import type { ShownCard, ShownFollowUp } from './follow-ups.js';

const STATES = ['open', 'handled'] as const;

export class ListFollowUpsDto {
  @ApiPropertyOptional({
    enum: STATES,
    default: 'open',
    description: 'Those to call, or those that somebody has seen to',
  })
  @IsIn(STATES, { message: `must be ${STATES.join(' or ')}` })
  state: (typeof STATES)[number] = 'open';

  @ApiPropertyOptional({
    enum: FOLLOW_UP_REASONS,
    example: 'question',
    description: 'Only numbers that are to be called for this reason, perhaps among others',
  })
  @IsOptional()
  @IsIn(FOLLOW_UP_REASONS, { message: 'must be one of the reasons that `why` has' })
  why?: FollowUpReason;

  @PageLimit()
  limit: number = 100;

  @ApiPropertyOptional({ description: "The last page's `next_cursor`, with the same state and reason" })
  @IsOptional()
  @IsString({ message: 'must be the next_cursor of a page before' })
  cursor?: string;
}

export class HandleFollowUpDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'Maria',
    maxLength: 64,
    description: 'Who has seen to it',
  })
  @IsOptional()
  @IsPrintableText(64)
  by?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'Comes at ten',
    maxLength: 500,
    description: 'What came of it',
  })
  @IsOptional()
  @IsPrintableText(500)
  note?: string | null;
}

/** One reason to call a number. */
export class OneFollowUpDto {
  @ApiProperty({
    example: '2a00aadba83b40aa8a3a6e99a1bd88b9-1-no_answer',
    description: 'By which it is marked as handled',
  })
  id: string;

  @ApiProperty({
    enum: FOLLOW_UP_REASONS,
    example: 'unclear_reply',
    description:
      '`not_told`: the contact was to be told of a change, and no text could tell them; `undelivered`: no text has reached the contact, or nobody can tell whether one has; `unconfirmed`: the carrier has not said ' +
      'whether it took the text for much longer than usual; `not_sent`: a text was due over a minute ago and could not be ' +
      'sent yet, with less than two hours to go, or less than a tenth of its window (a day at most); `expired`: it is too late ' +
      'to text the contact; `no_answer`: the contact was reminded, and the appointment is within 24 hours; listed two hours after the text, or when less than a quarter of the time from the text to the appointment is left; `question`: the contact ' +
      'asked something, with or without an answer; `late`: the contact is on the way, but late; their answer stands; ' +
      '`bereavement`: the contact wrote of a death, and no text of this appointment goes out until this is handled; ' +
      '`illness`, `urgent`: the contact wrote of a serious illness, or of an emergency or in anger, and was asked nothing; ' +
      '`possible_opt_out`: the contact may want no more texts, and was told of the word STOP; `after_cancel`: the contact confirmed what staff had canceled; `late_reply`: the reply was written before the contact was asked, or has an ' +
      'implausible date, and was not applied; `too_many_texts`: the contact gets no more automatic texts for now; ' +
      '`no_appointment`: the contact wrote without an appointment ahead',
  })
  why: FollowUpReason;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '2a00aadba83b40aa8a3a6e99a1bd88b9',
    description: 'Null if the contact has no appointment ahead, like everything else about the appointment',
  })
  reminder_id: string | null;

  @ApiProperty({ example: '12069928996', description: 'Whom to call, in digits' })
  contact_number: string;

  @ApiProperty({ type: String, nullable: true, example: 'Maria Garcia', description: 'Who is coming' })
  contact_name: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Joe', description: 'With whom the appointment is' })
  participant: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'West Side Mechanics',
    description: 'Where the appointment is',
  })
  location: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '2027-07-15 11:40:00',
    description: "The wall time in the reminder's own zone",
  })
  appt_user_dt: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '2027-07-15 18:40:00',
    description: 'The appointment in UTC',
  })
  appt_sys_dt: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'America/Los_Angeles',
    description: 'An IANA name or a fixed offset',
  })
  time_zone: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Can I bring my dog?',
    description: 'What the contact wrote: at most 640 characters, and `…` if there is more',
  })
  text: string | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    example: null,
    description: 'By how many minutes the contact will be late (`late`), where they say',
  })
  minutes_late: number | null;

  @ApiProperty({ example: '2027-07-14 09:12:44', description: 'In UTC' })
  since: string;

  @ApiProperty({ type: String, nullable: true, example: null, description: 'In UTC' })
  handled_at: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: null,
    description: 'Who has signed in; or the name that was given, and the API key: `Maria (office)`',
  })
  handled_by: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: null,
    description: 'What was noted down when it was handled',
  })
  note: string | null;

  static ofOne(followUp: ShownFollowUp): OneFollowUpDto {
    const { id, why, reminder, contactNumber, text, since, handledAt, handledBy, note } = followUp;
    return {
      id,
      why,
      reminder_id: reminder?.id ?? null,
      contact_number: contactNumber,
      contact_name: reminder?.contactName ?? null,
      participant: reminder?.participant ?? null,
      location: reminder?.location ?? null,
      appt_user_dt: reminder && wallTime(reminder.appointmentAt, reminder.timeZone),
      appt_sys_dt: reminder && utcTime(reminder.appointmentAt),
      time_zone: reminder?.timeZone ?? null,
      text,
      minutes_late: why === 'late' && text !== null ? minutesLateIn(text) : null,
      since: utcTime(since),
      handled_at: handledAt && utcTime(handledAt),
      handled_by: handledBy,
      note,
    };
  }
}

/** A number to call: why most of all, and why else. */
export class FollowUpDto extends OneFollowUpDto {
  @ApiProperty({
    type: [OneFollowUpDto],
    description: 'Why else the same number is to be called, the most telling reason first; handled with it',
  })
  others: OneFollowUpDto[];

  static of({ lead, others }: ShownCard): FollowUpDto {
    return {
      ...OneFollowUpDto.ofOne(lead),
      others: others.map((other) => OneFollowUpDto.ofOne(other)),
    };
  }
}

export class FollowUpPageDto {
  @ApiProperty({ type: [FollowUpDto], description: 'Those of this page' })
  follow_ups: FollowUpDto[];

  @ApiProperty({ type: String, nullable: true, description: 'For the next page; null on the last one' })
  next_cursor: string | null;
}
