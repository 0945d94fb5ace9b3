import { Controller, Get, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProblemBody } from '../http/problem-body.js';
import { EventPageDto, ReadEventsDto } from './event.dto.js';
import { EventFeed } from './event-feed.js';

@ApiTags('events')
@Controller('events')
export class EventsController {
  constructor(private readonly feed: EventFeed) {}

  @Get()
  @ApiOperation({ summary: 'Read what has happened, from where you last stopped' })
  @ApiOkResponse({ type: EventPageDto })
  @ApiBadRequestResponse({ type: ProblemBody })
  async read(@Query() { after, limit }: ReadEventsDto): Promise<EventPageDto> {
    return EventPageDto.of(await this.feed.after(after, limit), after);
  }
}
