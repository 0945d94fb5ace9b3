import { Controller, Get } from '@nestjs/common';
import { ApiDatabaseDown } from '../../platform/http/errors/api-problem.js';
import { ApiOkResponse, ApiOperation, ApiTags } from '../../platform/http/openapi/api-decorators.js';
import { FeedsDto } from './feed.dto.js';
import { Feeds } from './feeds.js';

@ApiTags('intake')
@ApiDatabaseDown()
@Controller('intake/feeds')
export class FeedsController {
  constructor(private readonly feeds: Feeds) {}

  @Get()
  @ApiOperation({
    operationId: 'listFeeds',
    summary: 'List the calendars that are fetched, and how it stands with each',
    description:
      'Those of CALENDAR_FEEDS, every five minutes. Their addresses are secrets, and are not told.',
  })
  @ApiOkResponse({ type: FeedsDto, description: 'All of them' })
  async list(): Promise<FeedsDto> {
    return FeedsDto.of(await this.feeds.all());
  }
}
