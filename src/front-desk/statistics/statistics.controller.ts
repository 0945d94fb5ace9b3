import { Controller, Get, Query } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import { ApiOkResponse, ApiOperation, ApiTags } from '../../platform/http/openapi/api-decorators.js';
import { MAX_DAYS, readPeriod } from './period.js';
import type { Part } from './statistics.dto.js';
import { StatisticsDto, StatisticsQueryDto } from './statistics.dto.js';
import { Statistics } from './statistics.js';

const TOO_LONG = `must be after from, by ${MAX_DAYS} days at most`;

@ApiTags('statistics')
@ApiDatabaseDown()
@Controller('statistics')
export class StatisticsController {
  constructor(
    private readonly statistics: Statistics,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'readStatistics',
    summary: 'Numbers about appointments, answers and texts',
    description:
      'Of one period, by the day, by how long before they were asked, by the hour, and by the month.',
  })
  @ApiOkResponse({ type: StatisticsDto, description: 'The parts that were asked for' })
  @ApiProblem(400, 'No such time, or too long a one', {
    message: `to ${TOO_LONG}`,
    code: 'invalid',
    errors: [{ field: 'to', code: 'out_of_range', message: TOO_LONG }],
  })
  async read(@Query() { only, ...asked }: StatisticsQueryDto): Promise<StatisticsDto> {
    const { time_zone: timeZone = this.config.orgTimeZone } = asked;
    const period = readPeriod({ ...asked, time_zone: timeZone }, this.clock.now());
    const isWanted = (part: Part): boolean => only === undefined || only === part;
    return StatisticsDto.of({
      answers: isWanted('answers_by_day') ? await this.statistics.answersByDay(period) : undefined,
      notices: isWanted('confirmed_by_notice') ? await this.statistics.confirmedByNotice(period) : undefined,
      noShows: isWanted('no_shows') ? await this.statistics.noShows(period) : undefined,
      messages: isWanted('messages_by_hour') ? await this.statistics.messagesByHour(period) : undefined,
      texts: isWanted('texts_by_month') ? await this.statistics.textsByMonth(period) : undefined,
    });
  }
}
