import { Controller, Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Open } from '../../platform/http/access/access.js';
import { ProblemBody } from '../../platform/http/errors/problem-body.js';
import {
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiPropertyOptional,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '../../platform/http/openapi/api-decorators.js';
import { Readings } from '../../platform/metrics/readings.js';
import { Problem } from '../../platform/problem.js';
import { Alerts } from '../alerts/alerts.js';
import { OverviewDto } from './overview.dto.js';

const ANSWER_WITHIN_MS = 2_000;

class HealthDto {
  @ApiProperty({ type: String, enum: ['ok'], description: 'Nothing else is ever said here' })
  status: 'ok';
}

class ReadyDto extends OverviewDto {
  @ApiProperty({ type: String, enum: ['ok'], description: 'Nothing else is ever said here' })
  status: 'ok';

  @ApiPropertyOptional({
    type: [String],
    example: ['credit_gone:flowroute'],
    description:
      'Only with an API key, like everything here but the status. What staff must take care of: due_unsent, unknown_stuck, unrecognised_status, no_receipts, events_stuck, clock_jumped, restore_unconfirmed, and by carrier credentials_refused, credit_gone and sender_refused. Restarting helps with none of these',
  })
  alerts?: string[];
}

class NotReadyDto extends ProblemBody {
  @ApiPropertyOptional({
    enum: ['connecting', 'migrating', 'draining'],
    description:
      'Missing if the database has stopped answering. Restarting does not help: `migrating` may take minutes',
  })
  status?: string;
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  #question: Promise<string[] | undefined> | undefined;

  constructor(
    private readonly alerts: Alerts,
    private readonly readings: Readings,
  ) {}

  @Get('live')
  @Open()
  @ApiOperation({ operationId: 'checkLive', summary: 'Say whether the process runs' })
  @ApiOkResponse({ type: HealthDto, description: 'It runs' })
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @Open()
  @ApiOperation({
    operationId: 'checkReady',
    summary: 'Say whether the service can do its work: the database answers',
    description:
      'Anybody can ask whether it can; with an API key, the answer also has its state and what staff must take care of.',
  })
  @ApiOkResponse({ type: ReadyDto, description: 'It can' })
  @ApiServiceUnavailableResponse({
    type: NotReadyDto,
    description: 'The database does not answer, the service is still starting, or it is about to end',
  })
  async ready(@Req() { isKnown }: FastifyRequest): Promise<ReadyDto> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<undefined>(
      (resolve) => (timer = setTimeout(resolve, ANSWER_WITHIN_MS, undefined)),
    );
    const alerts = await Promise.race([this.#askDatabase(), tooLate]);
    clearTimeout(timer);
    if (!alerts) throw new Problem('unavailable', 'the database does not answer');
    if (!isKnown) return { status: 'ok' };
    return { status: 'ok', alerts, ...OverviewDto.of(await this.readings.recent()) };
  }

  /** One question at a time, however many ask: anybody may. */
  #askDatabase(): Promise<string[] | undefined> {
    this.#question ??= this.alerts
      .current()
      .then(
        (alerts) => alerts.map(({ name }) => name),
        () => undefined,
      )
      .finally(() => (this.#question = undefined));
    return this.#question;
  }
}
