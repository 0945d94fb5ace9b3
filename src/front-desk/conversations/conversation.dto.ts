import { IsIn, IsOptional, IsString, Matches } from 'class-validator';
import type { MessageKind, MessageStatus, Reason } from '../../messaging/messages/message.entity.js';
import { MESSAGE_KINDS, MESSAGE_STATUSES, REASONS } from '../../messaging/messages/message.entity.js';
import { ApiProperty, ApiPropertyOptional } from '../../platform/http/openapi/api-decorators.js';
import { PageLimit } from '../../reminders/api/dto/page-limit.js';
import type { FollowUpReason } from '../../reminders/follow-ups/follow-up.entity.js';
import { FOLLOW_UP_REASONS } from '../../reminders/follow-ups/follow-up.entity.js';
import { utcTime, wallTime } from '../../reminders/planning/wall-time.js';
import type { ConversationFilter, ShownConversation } from './conversation-list.js';
import { CONVERSATION_FILTERS } from './conversation-list.js';

const MAX_CONVERSATIONS = 100;

export class ListConversationsDto {
  @ApiPropertyOptional({
    enum: CONVERSATION_FILTERS,
    default: 'all',
    description:
      '`unread`: with texts that nobody has read; `open`: these, and all others that still need an answer',
  })
  @IsIn(CONVERSATION_FILTERS, { message: `must be one of ${CONVERSATION_FILTERS.join(', ')}` })
  state: ConversationFilter = 'all';

  @PageLimit(MAX_CONVERSATIONS)
  limit: number = MAX_CONVERSATIONS;

  @ApiPropertyOptional({ description: "The last page's `next_cursor`, with the same state" })
  @IsOptional()
  @IsString({ message: 'must be the next_cursor of a page before' })
  cursor?: string;
}

export class ReadConversationDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '01a20b801c98712c86d789b7ba85f6ec',
    description: 'The last text that was seen: where another one has come in since, it stays unread',
  })
  @IsOptional()
  @Matches(/^[0-9a-f]{32}$/, { message: 'must be the id of a message' })
  message_id?: string | null;
}

class LastTextDto {
  @ApiProperty({ example: '01a20b801c98712c86d789b7ba85f6ec', description: 'Of the message' })
  id: string;

  @ApiProperty({
    enum: ['outbound', 'inbound'],
    example: 'inbound',
    description: 'Whether it went out or came in',
  })
  direction: 'outbound' | 'inbound';

  @ApiProperty({ enum: MESSAGE_KINDS, example: 'inbound', description: '`staff` or `inbound`' })
  kind: MessageKind;

  @ApiProperty({ enum: MESSAGE_STATUSES, example: 'received', description: 'What has become of it so far' })
  status: MessageStatus;

  @ApiProperty({ enum: REASONS, example: 'answer', description: 'Why it is as it is' })
  reason: Reason;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Can I bring my dog?',
    description: 'What it says: at most 640 characters, and `…` if there is more',
  })
  text: string | null;
}

class NextAppointmentDto {
  @ApiProperty({ example: '2a00aadba83b40aa8a3a6e99a1bd88b9', description: 'Of the reminder' })
  reminder_id: string;

  @ApiProperty({ type: String, nullable: true, example: 'Maria Garcia', description: 'Who is coming' })
  contact_name: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Joe', description: 'With whom the appointment is' })
  participant: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'West Side Mechanics', description: 'Where it is' })
  location: string | null;

  @ApiProperty({ example: '2027-07-15 11:40:00', description: "The wall time in the reminder's own zone" })
  appt_user_dt: string;

  @ApiProperty({ example: '2027-07-15 18:40:00', description: 'In UTC' })
  appt_sys_dt: string;

  @ApiProperty({ example: 'America/Los_Angeles', description: 'An IANA name or a fixed offset' })
  time_zone: string;

  @ApiProperty({ type: Boolean, nullable: true, example: null, description: 'What the contact has answered' })
  will_attend: boolean | null;
}

class OpenFollowUpDto {
  @ApiProperty({
    example: '2a00aadba83b40aa8a3a6e99a1bd88b9',
    description: 'By which it is marked as handled',
  })
  id: string;

  @ApiProperty({ enum: FOLLOW_UP_REASONS, example: 'question', description: 'What is to be seen to' })
  why: FollowUpReason;
}

/** What was written between one contact and staff. */
export class ConversationDto {
  @ApiProperty({ example: '12065551234', description: 'In digits' })
  contact_number: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Maria Garcia',
    description: "By the contact's next or else last appointment",
  })
  contact_name: string | null;

  @ApiProperty({ example: 1, description: 'How many texts have come in for staff and were not read' })
  unread: number;

  @ApiProperty({
    example: true,
    description:
      'Something is unread or still to be seen to, or staff have said that it needs an answer, and not yet that it is done',
  })
  needs_answer: boolean;

  @ApiProperty({ type: [OpenFollowUpDto], description: 'What the contact wrote that is still to be seen to' })
  follow_ups: OpenFollowUpDto[];

  @ApiProperty({
    type: LastTextDto,
    nullable: true,
    description: 'The last text of the contact or of staff; null if it has been erased',
  })
  last_message: LastTextDto | null;

  @ApiProperty({ example: '2027-07-14 09:12:44', description: 'When that was written, in UTC' })
  last_at: string;

  @ApiProperty({
    type: NextAppointmentDto,
    nullable: true,
    description: 'The next appointment that nobody has canceled',
  })
  next_appointment: NextAppointmentDto | null;

  @ApiProperty({ example: false, description: 'No texts are sent to the number' })
  opted_out: boolean;

  static of({
    number,
    unread,
    open,
    last,
    lastAt,
    words,
    next,
    isOptedOut,
    needsAnswer,
    contactName,
  }: ShownConversation): ConversationDto {
    return {
      contact_number: number,
      contact_name: contactName,
      unread,
      needs_answer: needsAnswer,
      follow_ups: open.map(({ id, why }) => ({ id, why })),
      last_message: last && {
        id: last.id,
        direction: last.direction,
        kind: last.kind,
        status: last.status,
        reason: last.reason,
        text: words,
      },
      last_at: utcTime(lastAt),
      next_appointment: next && {
        reminder_id: next.id,
        contact_name: next.contactName,
        participant: next.participant,
        location: next.location,
        appt_user_dt: wallTime(next.appointmentAt, next.timeZone),
        appt_sys_dt: utcTime(next.appointmentAt),
        time_zone: next.timeZone,
        will_attend: next.willAttend,
      },
      opted_out: isOptedOut,
    };
  }
}

export class ConversationPageDto {
  @ApiProperty({ type: [ConversationDto], description: 'Those of this page, the latest first' })
  conversations: ConversationDto[];

  @ApiProperty({ type: String, nullable: true, description: 'For the next page; null on the last one' })
  next_cursor: string | null;
}
