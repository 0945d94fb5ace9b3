import { ApiProperty, ApiPropertyOptional } from '../../http/api-decorators.js';
import type { MessageStatus, Reason } from '../../messaging/outbox/message.entity.js';
import { MESSAGE_STATUSES, REASONS } from '../../messaging/outbox/message.entity.js';
import type { DeskState } from '../desk-state.js';
import { DESK_STATES } from '../desk-state.js';
import type { Standing } from '../standings.js';
import { utcTime } from '../wall-time.js';
import { ReminderDto } from './reminder.dto.js';

export class LastMessageDto {
  @ApiProperty({ example: '01a20b801c98712c86d789b7ba85f6ec' })
  id: string;

  @ApiProperty({ enum: ['outbound', 'inbound'], example: 'inbound' })
  direction: 'outbound' | 'inbound';

  @ApiProperty({ enum: ['reminder', 'inbound'], example: 'inbound' })
  kind: 'reminder' | 'inbound';

  @ApiProperty({ enum: MESSAGE_STATUSES, example: 'received' })
  status: MessageStatus;

  @ApiProperty({ enum: REASONS, example: 'answer' })
  reason: Reason;

  @ApiProperty({ type: String, nullable: true, example: 'Yes, see you then!' })
  text: string | null;

  @ApiProperty({ example: '2027-07-14 09:12:44', description: 'When it was sent or came in, in UTC' })
  at: string;
}

/** A reminder in a list; the last three fields are there with `include=conversation`. */
export class ListedReminderDto extends ReminderDto {
  @ApiPropertyOptional({
    type: LastMessageDto,
    nullable: true,
    description:
      'The last reminder that went out or failed, or what they wrote since: our answers to that are left out; null where there is only a plan',
  })
  last_message?: LastMessageDto | null;

  @ApiPropertyOptional({
    enum: DESK_STATES,
    example: 'confirmed',
    description:
      '`unclear`: the last thing they wrote was not understood, and nobody has called yet; `unreachable`: the text could ' +
      'not be delivered, or it is a wrong number; `expired`: the appointment passed before a text could be sent',
  })
  desk_state?: DeskState;

  @ApiPropertyOptional({ example: false, description: 'The number is not texted' })
  opted_out?: boolean;
}

/** What `include=conversation` adds to a reminder. */
export function standingFields({
  state,
  optedOut,
  last,
}: Standing): Required<Pick<ListedReminderDto, 'last_message' | 'desk_state' | 'opted_out'>> {
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
  };
}

export class ReminderPageDto {
  @ApiProperty({ type: [ListedReminderDto] })
  reminders: ListedReminderDto[];

  @ApiProperty({ type: String, nullable: true, description: 'For the next page; null on the last one' })
  next_cursor: string | null;
}
