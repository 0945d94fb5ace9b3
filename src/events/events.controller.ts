import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '../http/api-decorators.js';
import type { FastifyReply } from 'fastify';
import { ApiDatabaseDown } from '../http/api-problem.js';
import { ProblemBody } from '../http/problem-body.js';
import { EventPageDto, ReadEventsDto, StreamEventsDto } from './event.dto.js';
import { EventFeed } from './event-feed.js';
import { eventStream } from './event-stream.js';
import { LiveEvents } from './live-events.js';

const POSITION = /^\d{1,10}$/;
const STREAM_EXAMPLE = `retry: 1000
id: 41

id: 42
event: appointment.confirmed
data: {"id":"01a20b801c98712c86d789b7ba85f6ec","type":"appointment.confirmed","timestamp":"2027-07-15T17:40:02.000Z","data":{"reminder_id":"2a00aadba83b40aa8a3a6e99a1bd88b9","message_id":"01a20b801c98712c86d789b7ba85f6ed"}}

`;

@ApiTags('events')
@ApiDatabaseDown()
@Controller('events')
export class EventsController {
  constructor(
    private readonly feed: EventFeed,
    private readonly live: LiveEvents,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Read what has happened, from where you last stopped' })
  @ApiOkResponse({ type: EventPageDto })
  @ApiBadRequestResponse({ type: ProblemBody })
  async read(@Query() { after, limit }: ReadEventsDto): Promise<EventPageDto> {
    return EventPageDto.of(await this.feed.after(after, limit), after);
  }

  @Get('stream')
  @ApiOperation({
    summary: 'Hear what happens within a second of it, as server-sent events',
    description:
      'Each event has its place in the feed as its id: a browser that was cut off goes on from there by itself. After a ' +
      'quarter of an hour the stream ends, and the listener comes again.',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'Goes before `after`' })
  @ApiOkResponse({
    description: 'Goes on until the listener or the service ends it',
    content: { 'text/event-stream': { schema: { type: 'string' }, example: STREAM_EXAMPLE } },
  })
  @ApiBadRequestResponse({ type: ProblemBody })
  async stream(
    @Query() { after }: StreamEventsDto,
    @Headers('last-event-id') heard: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const from = heard !== undefined && POSITION.test(heard) ? Number(heard) : after;
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const stream = await eventStream(this.live, from, gone.signal);
    // Nginx would otherwise hold events back until it has a page full of them.
    await reply.type('text/event-stream').header('x-accel-buffering', 'no').send(stream);
  }
}
