import { Body, Controller, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '../../http/api-decorators.js';
import { ApiDatabaseDown, ApiProblem } from '../../http/api-problem.js';
import { BodyLimit } from '../../http/body-limit.js';
import { CreateQueryDto } from '../dto/create-query.dto.js';
import { BulkCreation } from './bulk-creation.js';
import { BulkDto, BulkResultDto } from './bulk.dto.js';
import { rowsOf } from './bulk-rows.js';

const ROWS_BYTES = 1024 * 1024;

@ApiTags('reminders')
@ApiDatabaseDown()
@Controller('reminder')
export class BulkController {
  constructor(private readonly creation: BulkCreation) {}

  @Post('bulk')
  @HttpCode(200)
  @BodyLimit(ROWS_BYTES)
  @ApiOperation({
    summary: 'Create up to a thousand reminders',
    description:
      'Each row is as the body of `POST /reminder`, and stands for itself: a wrong one stops no other. The same rows again ' +
      'create nothing twice, by their `row_key` or else by their fields, as long as RETENTION_DAYS. With `?dry_run=true` ' +
      'nothing is stored: it says which rows are wrong, and which exist.',
  })
  @ApiBody({
    type: BulkDto,
    examples: {
      'two appointments': {
        value: {
          reminders: [
            {
              row_key: 'appointment-4711',
              contact_number: '12223334444',
              appointment_time: '2027-07-06T15:23-0800',
              notify_window: 24,
              participant: 'Joe',
            },
            {
              contact_number: '+33 1 42 68 53 00',
              appointment_time: '2027-07-06T15:00',
              time_zone: 'Europe/Paris',
              notify_window: [72, 24],
              language: 'fr',
            },
          ],
        },
      },
    },
  })
  @ApiOkResponse({ type: BulkResultDto })
  @ApiProblem(400, 'It is no list of 1 to 1000 rows', {
    message: 'reminders must be a list of 1 to 1000 reminders',
    errors: [{ field: 'reminders', message: 'must be a list of 1 to 1000 reminders' }],
  })
  @ApiProblem(413, 'The body is larger than 1 MiB', { message: 'the body is larger than 1024 KiB' })
  async create(@Body() body: unknown, @Query() { dry_run: dryRun }: CreateQueryDto): Promise<BulkResultDto> {
    return BulkResultDto.of(await this.creation.create(rowsOf(body), dryRun ?? false));
  }
}
