import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Streams, STREAMS_A_CALLER } from '../../platform/http/access/streams.js';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import {
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '../../platform/http/openapi/api-decorators.js';
import { EventPageDto, ReadEventsDto, StreamEventsDto } from './event.dto.js';
import { EventFeed } from './event-feed.js';
import { EVENT_SCHEMA } from './event-schema.js';
import { eventStream } from './event-stream.js';
import { LiveEvents } from './live-events.js';

const POSITION = /^\d{1,15}$/;
const STREAM_EXAMPLE = `retry: 1000
id: 41

id: 42
event: appointment.confirmed
data: {"id":"01a20b801c98712c86d789b7ba85f6ec","type":"appointment.confirmed","timestamp":"2027-07-15T17:40:02.000Z","data":{"reminder_id":"2a00aadba83b40aa8a3a6e99a1bd88b9","message_id":"01a20b801c98712c86d789b7ba85f6ed"}}

`;

const WrongPosition = (): MethodDecorator =>
  ApiProblem(400, 'The position or the limit is none', {
    message: 'after must be the next_cursor of a page before, or the id of an event',
    code: 'invalid',
    errors: [
      {
        field: 'after',
        code: 'invalid',
        message: 'must be the next_cursor of a page before, or the id of an event',
      },
    ],
  });

const ApiCursorAhead = (): MethodDecorator & ClassDecorator =>
  ApiProblem(409, 'The cursor is ahead of the last event: this database was restored from a backup', {
    message: 'after is ahead of the last event: after a restored backup start from last, which is 41',
    code: 'cursor_ahead',
    last: '41',
    errors: [{ field: 'after', code: 'cursor_ahead', message: 'is ahead of the last event, which is 41' }],
  });

@ApiTags('events')
@ApiDatabaseDown()
@Controller('events')
export class EventsController {
  constructor(
    private readonly feed: EventFeed,
    private readonly live: LiveEvents,
    private readonly streams: Streams,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'readEvents', summary: 'Read what has happened, from where you last stopped' })
  @ApiOkResponse({ type: EventPageDto, description: 'What has happened behind `after`, the oldest first' })
  @WrongPosition()
  @ApiCursorAhead()
  async read(@Query() { after, limit }: ReadEventsDto): Promise<EventPageDto> {
    return EventPageDto.of(await this.feed.page(after, limit), after);
  }

  @Get('schema')
  @ApiOperation({ operationId: 'readEventSchema', summary: 'What each type of event holds, as JSON Schema' })
  @ApiOkResponse({
    description: 'JSON Schema 2020-12; new fields and types may come',
    schema: { type: 'object', additionalProperties: true },
  })
  schema(): typeof EVENT_SCHEMA {
    return EVENT_SCHEMA;
  }

  @Get('stream')
  @ApiOperation({
    operationId: 'streamEvents',
    summary: 'Follow events as they happen, within a second, as server-sent events',
    description:
      'The id of each event is its position in the feed, so a browser that was disconnected continues from there by itself. The ' +
      'stream ends after a quarter of an hour, and the client reconnects.',
  })
  @ApiHeader({
    name: 'Last-Event-ID',
    required: false,
    description: 'Takes precedence over `after`',
  })
  @ApiOkResponse({
    description: 'Continues until the client or the service ends it',
    content: { 'text/event-stream': { schema: { type: 'string' }, example: STREAM_EXAMPLE } },
  })
  @WrongPosition()
  @ApiCursorAhead()
  @ApiProblem(429, 'The key has as many streams as it may have, or makes too many requests', {
    message: `there are at most ${STREAMS_A_CALLER} event streams at once for one key or address: end one, or come again in 30 s`,
    code: 'rate_limited',
  })
  async stream(
    @Query() { after, heartbeat = false }: StreamEventsDto,
    @Headers('last-event-id') heard: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const isHeard = heard !== undefined && POSITION.test(heard);
    const from = isHeard ? Number(heard) : after;
    if (from !== undefined) await this.feed.mustExist(from, isHeard ? 'Last-Event-ID' : 'after');
    this.streams.take(reply);
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const stream = await eventStream(this.live, from, heartbeat, gone.signal);
    // Nginx would otherwise hold events back until it has a page full of them.
    await reply.type('text/event-stream').header('x-accel-buffering', 'no').send(stream);
  }
}
