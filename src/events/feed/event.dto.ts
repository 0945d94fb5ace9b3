import { applyDecorators } from '@nestjs/common';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, Max, Min } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '../../platform/http/openapi/api-decorators.js';
import type { Event, EventData, EventType } from '../record/event.entity.js';
import { EVENT_TYPES } from '../record/event-types.js';

type Raw = { value: unknown };
const wholeNumber = ({ value }: Raw): unknown =>
  typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
const NO_POSITION = { message: 'must be the next_cursor of a page before, or the id of an event' };

function Position(documented: ApiPropertyOptions): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ type: 'integer', ...documented }),
    Transform(wholeNumber),
    IsOptional(),
    IsInt(NO_POSITION),
    Min(0, NO_POSITION),
  );
}

export class StreamEventsDto {
  @Position({
    description:
      'Everything after this `next_cursor` or id comes first; without it, only what happens from now on',
  })
  after?: number;

  @ApiPropertyOptional({
    type: Boolean,
    description:
      'With an event `heartbeat` whenever nothing has happened for five seconds, for pages, which hear no comments',
  })
  @Transform(({ value }: Raw) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsOptional()
  @IsBoolean({ message: 'must be true or false' })
  heartbeat?: boolean;
}

export class ReadEventsDto {
  @Position({ default: 0, description: "The last page's `next_cursor`" })
  after: number = 0;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 1000,
    default: 100,
    description: 'How many events a page has at most',
  })
  @Transform(wholeNumber)
  @IsOptional()
  @IsInt({ message: 'must be a whole number from 1 to 1000' })
  @Min(1, { message: 'must be a whole number from 1 to 1000' })
  @Max(1000, { message: 'must be a whole number from 1 to 1000' })
  limit: number = 100;
}

export class EventDto {
  @ApiProperty({ description: 'The same as `webhook-id` when it is posted' })
  id: string;

  @ApiProperty({ enum: EVENT_TYPES, description: 'What has happened' })
  type: EventType;

  @ApiProperty({ example: '2027-07-15T17:40:02.000Z', description: 'When, in UTC' })
  timestamp: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What it is about: fields by the type',
  })
  data: EventData;

  static of({ id, type, createdAt, data }: Event): EventDto {
    return { id, type, timestamp: createdAt.toISOString(), data };
  }
}

export class EventPageDto {
  @ApiProperty({ type: [EventDto], description: 'Those of this page, the oldest first' })
  events: EventDto[];

  @ApiProperty({
    example: '42',
    description: 'Pass it as `after`, now or later, even if there was nothing new',
  })
  next_cursor: string;

  static of(events: readonly Event[], after: number): EventPageDto {
    return {
      events: events.map((event) => EventDto.of(event)),
      next_cursor: String(events.at(-1)?.position ?? after),
    };
  }
}
