import { Controller, Get } from '@nestjs/common';
import {
  ApiOkResponse,
  ApiOperation,
  ApiProperty,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Problem } from '../problem.js';
import { Open } from './access.js';
import { ProblemBody } from './problem-body.js';

const ANSWER_WITHIN_MS = 2_000;

class HealthDto {
  @ApiProperty({ example: 'ok' })
  status: 'ok';
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  #question: Promise<boolean> | undefined;

  constructor(private readonly dataSource: DataSource) {}

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
  @ApiOkResponse({ type: HealthDto })
  @ApiServiceUnavailableResponse({ type: ProblemBody, description: 'The database does not answer' })
  async ready(): Promise<HealthDto> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<false>((resolve) => (timer = setTimeout(resolve, ANSWER_WITHIN_MS, false)));
    const answered = await Promise.race([this.#databaseAnswers(), tooLate]);
    clearTimeout(timer);
    if (!answered) throw new Problem('unavailable', 'the database does not answer');
    return { status: 'ok' };
  }
  /** One question at a time, however many ask: anybody may. */
  #databaseAnswers(): Promise<boolean> {
    this.#question ??= this.dataSource
      .query('SELECT 1')
      .then(
        () => true,
        () => false,
      )
      .finally(() => (this.#question = undefined));
    return this.#question;
  }
}
