import { ApiProperty, ApiPropertyOptional } from '../../platform/http/openapi/api-decorators.js';
import type { Overview, Waiting } from '../../platform/metrics/readings.js';
import { ageSeconds } from '../../platform/metrics/readings.js';

class WaitingDto {
  @ApiProperty({ example: 3, description: 'Counted up to 10000' })
  count: number;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    example: 42,
    description: 'How long the oldest of them has waited, in seconds; null if there is none',
  })
  oldest_seconds: number | null;

  static of(waiting: Waiting, at: Date): WaitingDto {
    const isAny = waiting.oldest !== undefined;
    return { count: waiting.count, oldest_seconds: isAny ? ageSeconds(waiting, at) : null };
  }
}

class CarrierSendDto {
  @ApiProperty({ example: 'flowroute', description: 'Its name in SMS_CARRIER' })
  carrier: string;

  @ApiProperty({ example: '2027-07-15T17:40:02.000Z', description: 'When the carrier last took a text' })
  last_send_at: string;
}

const WHERE_READ = 'At most a second old; missing if it could not be read in time';

/** How the installation stands: nothing of it is secret, and all of it is quick. */
export class OverviewDto {
  @ApiPropertyOptional({ type: WaitingDto, description: `Due and not sent. ${WHERE_READ}` })
  messages_due?: WaitingDto;

  @ApiPropertyOptional({
    type: WaitingDto,
    description: 'Handed to a carrier that never said whether it took them',
  })
  messages_unknown?: WaitingDto;

  @ApiPropertyOptional({ example: 0, description: 'In a status that this build does not know' })
  messages_unrecognised?: number;

  @ApiPropertyOptional({ type: WaitingDto, description: 'Still to be posted to EVENTS_URL' })
  events_pending?: WaitingDto;

  @ApiPropertyOptional({
    type: [CarrierSendDto],
    description: 'The carriers that took one of the latest texts',
  })
  carriers?: CarrierSendDto[];

  static of(overview: Overview | undefined): OverviewDto {
    if (!overview) return {};
    const { at, messagesDue, messagesUnknown, messagesUnrecognised, eventsPending, lastSends } = overview;
    return {
      messages_due: WaitingDto.of(messagesDue, at),
      messages_unknown: WaitingDto.of(messagesUnknown, at),
      messages_unrecognised: messagesUnrecognised,
      events_pending: WaitingDto.of(eventsPending, at),
      carriers: lastSends.map(({ carrier, at: last }) => ({ carrier, last_send_at: last.toISOString() })),
    };
  }
}
