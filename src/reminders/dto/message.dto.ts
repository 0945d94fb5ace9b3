import { ApiProperty } from '../../http/api-decorators.js';
import type { Message, MessageKind, MessageStatus, Reason } from '../../messaging/outbox/message.entity.js';
import { MESSAGE_KINDS, MESSAGE_STATUSES, REASONS } from '../../messaging/outbox/message.entity.js';
import { utcTime } from '../wall-time.js';
import { countSegments } from '../wording/segments.js';

/** What the carrier reported of a text after it had taken it. */
class ReceiptDto {
  @ApiProperty({ example: 'message buffered', description: "The carrier's own status" })
  status: string;

  @ApiProperty({ type: String, nullable: true, example: '1003', description: "The carrier's own code" })
  code: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'Message accepted by Carrier' })
  words: string | null;

  @ApiProperty({ example: '2027-07-15 17:40:02' })
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

  @ApiProperty({ enum: ['outbound', 'inbound'] })
  direction: 'outbound' | 'inbound';

  @ApiProperty({ enum: MESSAGE_KINDS })
  kind: MessageKind;

  @ApiProperty({ enum: MESSAGE_STATUSES, example: 'sent' })
  status: MessageStatus;

  @ApiProperty({ enum: REASONS })
  reason: Reason;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '[West Side] You have an appointment on Tuesday, July 6 at 3:23 PM.',
    description: 'As it was sent; as it would read now where it is planned',
  })
  text: string | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    example: 1,
    description: 'What the carrier bills: parts of 160 or 70 characters',
  })
  segments: number | null;

  @ApiProperty({
    type: String,
    nullable: true,
    enum: ['GSM-7', 'UCS-2'],
    description: 'UCS-2 makes parts of 70 characters',
  })
  encoding: 'GSM-7' | 'UCS-2' | null;

  @ApiProperty({ type: Number, nullable: true, example: 24, description: 'Hours before the appointment' })
  window_hours: number | null;

  @ApiProperty({
    example: 1,
    description: "The reminder's version that it belongs to; a reschedule makes the next",
  })
  version: number;

  @ApiProperty({ example: '2027-07-15 17:40:00', description: 'What the notify window alone would give' })
  planned_for: string;

  @ApiProperty({ example: '2027-07-15 17:40:00', description: 'When it goes, or went' })
  send_at: string;

  @ApiProperty({ type: String, nullable: true })
  sent_at: string | null;

  @ApiProperty({ example: 1, description: 'How often a carrier was asked to send it' })
  attempt: number;

  @ApiProperty({ type: String, nullable: true, description: "The carrier's own words about a failure" })
  error: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'flowroute' })
  carrier: string | null;

  @ApiProperty({
    type: () => ReceiptDto,
    nullable: true,
    description: 'The last delivery receipt that counted',
  })
  receipt: ReceiptDto | null;

  /** @param text what the message would read now, where its own words are not written down yet */
  static of(message: Message, text: string | null): MessageDto {
    const body = message.body ?? text;
    const counted = body === null ? null : countSegments(body);
    return {
      message_id: message.id || null,
      direction: message.direction,
      kind: message.kind,
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
    };
  }
}

export class TimelineDto {
  @ApiProperty({ type: [MessageDto] })
  messages: MessageDto[];
}

export class DryRunDto extends TimelineDto {
  @ApiProperty({ enum: [true] })
  dry_run: true;
}
