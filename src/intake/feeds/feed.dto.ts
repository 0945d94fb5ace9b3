import { ApiProperty } from '../../platform/http/openapi/api-decorators.js';
import type { CalendarFeed } from './calendar-feed.entity.js';
import type { FeedFailure } from './feed-fetch.js';
import { FEED_FAILURES } from './feed-fetch.js';

const TIME = { type: String, format: 'date-time', nullable: true } as const;
const FEED_STATES = ['waiting', 'working', 'failing'] as const;

class FeedDto {
  @ApiProperty({ example: 'lee', description: 'As CALENDAR_FEEDS calls it' })
  name: string;

  @ApiProperty({
    enum: FEED_STATES,
    example: 'working',
    description: '`waiting`: it has not been fetched yet',
  })
  state: (typeof FEED_STATES)[number];

  @ApiProperty({ ...TIME, description: 'When it was last asked for' })
  tried_at: string | null;

  @ApiProperty({ ...TIME, description: 'When it was last had, or found to be what it was' })
  succeeded_at: string | null;

  @ApiProperty({ ...TIME, description: 'Since when it could not be had. Nothing is canceled meanwhile' })
  failing_since: string | null;

  @ApiProperty({ enum: FEED_FAILURES, nullable: true, example: null, description: 'Why' })
  failure: FeedFailure | null;

  @ApiProperty({ example: 120, description: 'Events that it had when it was last read' })
  events: number;

  @ApiProperty({
    example: 3,
    description: 'Those of them that were left out, such as those without a number',
  })
  left_out: number;

  static of(name: string, feed: CalendarFeed | undefined): FeedDto {
    return {
      name,
      state: feed?.failingSince ? 'failing' : feed?.succeededAt ? 'working' : 'waiting',
      tried_at: feed?.triedAt?.toISOString() ?? null,
      succeeded_at: feed?.succeededAt?.toISOString() ?? null,
      failing_since: feed?.failingSince?.toISOString() ?? null,
      failure: feed?.failure ?? null,
      events: feed?.events ?? 0,
      left_out: feed?.leftOut ?? 0,
    };
  }
}

export class FeedsDto {
  @ApiProperty({ type: [FeedDto], description: 'In the order of CALENDAR_FEEDS' })
  feeds: FeedDto[];

  static of(feeds: readonly { readonly name: string; readonly state: CalendarFeed | undefined }[]): FeedsDto {
    return { feeds: feeds.map(({ name, state }) => FeedDto.of(name, state)) };
  }
}
