import { Controller, Get } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiServiceUnavailableResponse,
  ApiTags,
} from './api-decorators.js';
import { Alerts } from '../alerts/alerts.js';
import { Problem } from '../problem.js';
import { Open } from './access.js';
import { ProblemBody } from './problem-body.js';

const ANSWER_WITHIN_MS = 2_000;

class HealthDto {
  @ApiProperty({ example: 'ok' })
  status: 'ok';
}

class ReadyDto extends HealthDto {
  @ApiProperty({
    type: [String],
    example: ['credit_gone:flowroute'],
    description:
      'What staff must see to: due_unsent, no_receipts, and by carrier credentials_refused and credit_gone. Restarting helps none',
  })
  alerts: string[];
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  #question: Promise<string[] | undefined> | undefined;

  constructor(private readonly alerts: Alerts) {}

  @Get('live')
  @Open()
  @ApiOperation({ summary: 'The process runs' })
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @Open()
  @ApiOperation({ summary: 'The service can do its work: the database answers' })
  @ApiOkResponse({ type: ReadyDto })
  @ApiServiceUnavailableResponse({ type: ProblemBody, description: 'The database does not answer' })
  async ready(): Promise<ReadyDto> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<undefined>(
      (resolve) => (timer = setTimeout(resolve, ANSWER_WITHIN_MS, undefined)),
    );
    const alerts = await Promise.race([this.#askDatabase(), tooLate]);
    clearTimeout(timer);
    if (!alerts) throw new Problem('unavailable', 'the database does not answer');
    return { status: 'ok', alerts };
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
