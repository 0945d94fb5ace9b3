import { LastChangeBody } from '../../../platform/http/errors/problem-body.js';
import { ApiProperty } from '../../../platform/http/openapi/api-decorators.js';
import type { Reminder } from '../../appointment/reminder.entity.js';
import type { FollowUpReason } from '../../follow-ups/follow-up.entity.js';
import { FOLLOW_UP_REASONS } from '../../follow-ups/follow-up.entity.js';
import type { HandledFollowUp, StaffWork } from '../../overview/done-by-staff.js';
import { utcTime } from '../../planning/wall-time.js';
import { ReminderDto } from './reminder.dto.js';

/** That somebody has seen to an appointment. */
export class HandledFollowUpDto {
  @ApiProperty({
    example: '2a00aadba83b40aa8a3a6e99a1bd88b9-1-no_answer',
    description: 'Of the follow-up',
  })
  id: string;

  @ApiProperty({
    enum: FOLLOW_UP_REASONS,
    example: 'no_answer',
    description: 'Why the contact was to be called',
  })
  why: FollowUpReason;

  @ApiProperty({ example: '2027-07-14 09:12:44', description: 'In UTC' })
  handled_at: string;

  @ApiProperty({ type: String, nullable: true, example: 'Ana', description: 'Who has seen to it' })
  handled_by: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Comes at ten', description: 'What came of it' })
  note: string | null;

  static of({ id, why, handledAt, handledBy, note }: HandledFollowUp): HandledFollowUpDto {
    return { id, why, handled_at: utcTime(handledAt), handled_by: handledBy, note };
  }
}

/** One reminder by itself: who changed it last, and what came of calls about it. */
export class FoundReminderDto extends ReminderDto {
  @ApiProperty({
    type: LastChangeBody,
    nullable: true,
    description:
      'What was changed last of what people decide, which is the details, the answer, the cancellation and the outcome; null where ' +
      'nothing was, or it is not on record',
  })
  last_change: LastChangeBody | null;

  @ApiProperty({
    type: [HandledFollowUpDto],
    description: 'Calls about it that were marked as handled, the latest first; 20 at most',
  })
  handled_follow_ups: HandledFollowUpDto[];

  static with(reminder: Reminder, { lastChange, handled }: StaffWork, now: Date): FoundReminderDto {
    return {
      ...ReminderDto.of(reminder, now),
      last_change: lastChange ? { ...lastChange, at: utcTime(lastChange.at) } : null,
      handled_follow_ups: handled.map((each) => HandledFollowUpDto.of(each)),
    };
  }
}
