import type { MessageStatus, Reason } from '../../../messaging/messages/message.entity.js';
import { MESSAGE_STATUSES, NOTICES, REASONS } from '../../../messaging/messages/message.entity.js';
import { ApiProperty, ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';
import type { ActualText } from '../../appointment/latest-texts.js';
import type { AppointmentOverview } from '../../overview/appointment-overview.js';
import type { DisplayStatus } from '../../overview/display-status.js';
import { DISPLAY_STATUSES } from '../../overview/display-status.js';
import { utcTime } from '../../planning/wall-time.js';
import { HandledFollowUpDto } from './found-reminder.dto.js';
import { ReminderDto } from './reminder.dto.js';

export class LastMessageDto {
  @ApiProperty({ example: '01a20b801c98712c86d789b7ba85f6ec', description: 'Of the message' })
  id: string;

  @ApiProperty({
    enum: ['outbound', 'inbound'],
    example: 'inbound',
    description: 'Whether it went out or came in',
  })
  direction: 'outbound' | 'inbound';

  @ApiProperty({
    enum: ['reminder', ...NOTICES, 'inbound'],
    example: 'inbound',
    description: 'What it is for',
  })
  kind: ActualText['kind'];

  @ApiProperty({ enum: MESSAGE_STATUSES, example: 'received', description: 'What has become of it so far' })
  status: MessageStatus;

  @ApiProperty({ enum: REASONS, example: 'answer', description: 'Why it is as it is' })
  reason: Reason;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Yes, see you then!',
    description: 'What it says: at most 640 characters, and `…` if there is more; null if it has been erased',
  })
  text: string | null;

  @ApiProperty({ example: '2027-07-14 09:12:44', description: 'When it was sent or came in, in UTC' })
  at: string;
}

/** A reminder in a list; the last four fields are there with `include=conversation`. */
export class ListedReminderDto extends ReminderDto {
  @ApiPropertyOptional({
    type: LastMessageDto,
    nullable: true,
    description:
      'The last reminder that went out or failed, or what the contact wrote since; our answers to that are left out. Null if nothing has gone out yet',
  })
  last_message?: LastMessageDto | null;

  @ApiPropertyOptional({
    enum: DISPLAY_STATUSES,
    example: 'confirmed',
    description:
      '`unclear`: the last thing the contact wrote was not understood, and nobody has called yet; `unreachable`: the text could ' +
      'not be delivered, or it is a wrong number; `expired`: the appointment passed before a text could be sent',
  })
  desk_state?: DisplayStatus;

  @ApiPropertyOptional({ example: false, description: 'No texts are sent to the number' })
  opted_out?: boolean;

  @ApiPropertyOptional({
    type: HandledFollowUpDto,
    nullable: true,
    description: 'The call about it that was marked as handled last, with its note; null if there was none',
  })
  handled_follow_up?: HandledFollowUpDto | null;
}

/** What `include=conversation` adds to a reminder. */
export function overviewFields({
  state,
  optedOut,
  last,
  handled,
}: AppointmentOverview): Required<Omit<ListedReminderDto, keyof ReminderDto>> {
  return {
    last_message: last
      ? {
          id: last.id,
          direction: last.direction,
          kind: last.kind,
          status: last.status,
          reason: last.reason,
          text: last.words,
          at: utcTime(last.at),
        }
      : null,
    desk_state: state,
    opted_out: optedOut,
    handled_follow_up: handled ? HandledFollowUpDto.of(handled) : null,
  };
}

export class ReminderPageDto {
  @ApiProperty({ type: [ListedReminderDto], description: 'Those of this page' })
  reminders: ListedReminderDto[];

  @ApiProperty({ type: String, nullable: true, description: 'For the next page; null on the last one' })
  next_cursor: string | null;
}
