import { IsOptional, IsString } from 'class-validator';
import type {
  Message,
  MessageKind,
  MessageStatus,
  Reason,
} from '../../../messaging/messages/message.entity.js';
import { MESSAGE_KINDS, MESSAGE_STATUSES, REASONS } from '../../../messaging/messages/message.entity.js';
import { countSegments } from '../../../messaging/segments.js';
import { ApiProperty, ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';
import type { TimelineText } from '../../overview/timeline.js';
import { utcTime } from '../../planning/wall-time.js';
import { PageLimit } from './page-limit.js';
import { PossibleDuplicate } from './possible-duplicate.js';

/** What the carrier reported of a text after it had taken it. */
class ReceiptDto {
  @ApiProperty({ example: 'message buffered', description: "The carrier's own status" })
  status: string;

  @ApiProperty({ type: String, nullable: true, example: '1003', description: "The carrier's own code" })
  code: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Message accepted by Carrier',
    description: "The carrier's own words",
  })
  words: string | null;

  @ApiProperty({ example: '2027-07-15 17:40:02', description: 'When it came, in UTC' })
  at: string;

  static of({ receiptStatus, receiptCode, receiptWords, receiptAt }: Message): ReceiptDto | null {
    if (receiptStatus === null || receiptAt === null) return null;
    return { status: receiptStatus, code: receiptCode, words: receiptWords, at: utcTime(receiptAt) };
  }
}

/** One text of a reminder's timeline, and why it is as it is. Times are UTC. */
export class MessageDto {
  @ApiProperty({
    type: String,
    nullable: true,
    example: '01a20b801c98712c86d789b7ba85f6ec',
    description: 'null in a dry run: nothing was stored',
  })
  message_id: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '2a00aadba83b40aa8a3a6e99a1bd88b9',
    description: 'The appointment in whose thread it stands; null where it is about none, and in a dry run',
  })
  reminder_id: string | null;

  @ApiProperty({ enum: ['outbound', 'inbound'], description: 'Whether it goes out or came in' })
  direction: 'outbound' | 'inbound';

  @ApiProperty({ enum: MESSAGE_KINDS, description: 'What it is for' })
  kind: MessageKind;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '442079460958',
    description: 'The number that it goes to, or came from',
  })
  contact_number: string | null;

  @ApiProperty({ enum: MESSAGE_STATUSES, example: 'sent', description: 'What has become of it so far' })
  status: MessageStatus;

  @ApiProperty({ enum: REASONS, description: 'Why it is as it is' })
  reason: Reason;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '[West Side] You have an appointment on Tuesday, July 6 at 3:23 PM.',
    description: 'As it was sent; for a planned text, as it would read now',
  })
  text: string | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    example: 1,
    description: 'What the carrier bills: segments of 160 or 70 characters',
  })
  segments: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['GSM-7', 'UCS-2'],
    description: 'UCS-2 makes segments of 70 characters',
  })
  encoding: 'GSM-7' | 'UCS-2' | null;

  @ApiProperty({ type: Number, nullable: true, example: 24, description: 'Hours before the appointment' })
  window_hours: number | null;

  @ApiProperty({
    example: 1,
    description: "The reminder's version that it belongs to; each reschedule makes a new one",
  })
  version: number;

  @ApiProperty({ example: '2027-07-15 17:40:00', description: 'What the notify window alone would give' })
  planned_for: string;

  @ApiProperty({ example: '2027-07-15 17:40:00', description: 'When it will go out, or went out' })
  send_at: string;

  @ApiProperty({ type: String, nullable: true, description: 'When a carrier took it' })
  sent_at: string | null;

  @ApiProperty({ example: 1, description: 'How often a carrier was asked to send it' })
  attempt: number;

  @ApiProperty({ type: String, nullable: true, description: "The carrier's own words about a failure" })
  error: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'flowroute',
    description: 'By which it went or came',
  })
  carrier: string | null;

  @ApiProperty({
    type: () => ReceiptDto,
    nullable: true,
    description: 'The last delivery receipt that counted',
  })
  receipt: ReceiptDto | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: null,
    description: 'Who wrote it, of a text by staff: the user or the API key, where that is on record',
  })
  written_by: string | null;

  static of({ message, words, by }: TimelineText): MessageDto {
    const body = message.body ?? words;
    const counted = body === null ? null : countSegments(body);
    return {
      message_id: message.id || null,
      reminder_id: message.reminderId || null,
      direction: message.direction,
      kind: message.kind,
      contact_number: message.direction === 'outbound' ? message.recipient : message.sender,
      status: message.status,
      reason: message.reason,
      text: body,
      segments: message.segments ?? counted?.segments ?? null,
      encoding: counted?.encoding ?? null,
      window_hours: message.windowHours,
      version: message.version,
      planned_for: utcTime(message.plannedFor),
      send_at: utcTime(message.sendAt),
      sent_at: message.sentAt && utcTime(message.sentAt),
      attempt: message.attempt,
      error: message.error,
      carrier: message.carrier,
      receipt: ReceiptDto.of(message),
      written_by: by ?? null,
    };
  }
}

/** Each text may be as long as a carrier posts one: more of them at once would hold up everybody else. */
const MAX_TEXTS = 100;

export class ListMessagesDto {
  @PageLimit(MAX_TEXTS)
  limit: number = MAX_TEXTS;

  @ApiPropertyOptional({ description: "The last page's `next_cursor`" })
  @IsOptional()
  @IsString({ message: 'must be the next_cursor of a page before' })
  cursor?: string;
}

export class TimelineDto {
  @ApiProperty({
    type: [MessageDto],
    description: 'Those of this page, in the order in which they came to be',
  })
  messages: MessageDto[];

  @ApiProperty({ type: String, nullable: true, description: 'For the next page; null on the last one' })
  next_cursor: string | null;
}

export class DryRunDto extends PossibleDuplicate {
  @ApiProperty({ type: [MessageDto], description: 'What would be sent, and when' })
  messages: MessageDto[];

  @ApiProperty({ enum: [true], description: 'Nothing was stored' })
  dry_run: true;
}
