import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '../../http/api-decorators.js';
import { Clock } from '../../clock.js';
import { ApiDatabaseDown, ApiProblem } from '../../http/api-problem.js';
import { MOST_DAYS, readPeriod } from './period.js';
import type { Part } from './statistics.dto.js';
import { StatisticsDto, StatisticsQueryDto } from './statistics.dto.js';
import { Statistics } from './statistics.js';

const TOO_LONG = `must be after from, by ${MOST_DAYS} days at most`;

@ApiTags('statistics')
@ApiDatabaseDown()
@Controller('statistics')
export class StatisticsController {
  constructor(
    private readonly statistics: Statistics,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What came of appointments and texts, in numbers' })
  @ApiOkResponse({ type: StatisticsDto })
  @ApiProblem(400, 'No such time, or too long a one', {
    message: `to ${TOO_LONG}`,
    errors: [{ field: 'to', message: TOO_LONG }],
  })
  async read(@Query() { only, ...asked }: StatisticsQueryDto): Promise<StatisticsDto> {
    const period = readPeriod(asked, this.clock.now());
    const isWanted = (part: Part): boolean => only === undefined || only === part;
    return StatisticsDto.of({
      answers: isWanted('answers_by_day') ? await this.statistics.answersByDay(period) : undefined,
      notices: isWanted('confirmed_by_notice') ? await this.statistics.confirmedByNotice(period) : undefined,
      messages: isWanted('messages_by_hour') ? await this.statistics.messagesByHour(period) : undefined,
    });
  }
}
