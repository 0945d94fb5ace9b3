import { Body, Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiDatabaseDown, ApiProblem } from '../../../platform/http/errors/api-problem.js';
import { BodyLimit } from '../../../platform/http/limits/body-limit.js';
import {
  ApiBody,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '../../../platform/http/openapi/api-decorators.js';
import { ChangeQueryDto } from '../dto/change-query.dto.js';
import { BulkDto, BulkResultDto } from './bulk.dto.js';
import { BulkCreation } from './bulk-creation.js';
import { rowsOf } from './bulk-rows.js';
import { BulkUpsert } from './bulk-upsert.js';

const ROWS_BYTES = 1024 * 1024;

@ApiTags('reminders')
@ApiDatabaseDown()
@Controller('reminder')
export class BulkController {
  constructor(
    private readonly creation: BulkCreation,
    private readonly upsert: BulkUpsert,
  ) {}

  @Post('bulk')
  @HttpCode(200)
  @BodyLimit(ROWS_BYTES)
  @ApiOperation({
    operationId: 'createReminders',
    summary: 'Create up to a thousand reminders, or change them',
    description:
      'Each row is like the body of `POST /reminder`, and is handled by itself: a wrong one does not stop the others. Sending ' +
      'the same rows again, within RETENTION_DAYS, creates nothing twice; they are recognized by their `row_key`, or else by ' +
      'all their fields. With `"mode": "upsert"` each row is like `PUT /reminder/by-external-id/:id` with its `external_id`. With `?dry_run=true` nothing is stored; the answer says which rows are wrong and which exist already.',
  })
  @ApiBody({
    type: BulkDto,
    examples: {
      'an appointment of another calendar, as it is now': {
        value: {
          mode: 'upsert',
          reminders: [
            {
              external_id: 'calendar-4711',
              contact_number: '12223334444',
              contact_name: 'Maria Garcia',
              appointment_time: '2027-07-06T15:23-0800',
              notify_window: 24,
              sequence: 3,
            },
          ],
        },
      },
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
  @ApiOkResponse({ type: BulkResultDto, description: 'What became of each row' })
  @ApiProblem(400, 'The body does not hold a list of 1 to 1000 reminders', {
    message: 'reminders must be a list of 1 to 1000 reminders',
    code: 'invalid',
    errors: [{ field: 'reminders', code: 'required', message: 'must be a list of 1 to 1000 reminders' }],
  })
  @ApiProblem(413, 'The body is larger than 1 MiB', {
    message: 'the body is larger than 1024 KiB',
    code: 'too_large',
  })
  async create(
    @Body() body: unknown,
    @Query() { dry_run: dryRun, notify = 'auto' }: ChangeQueryDto,
    @Req() { keyName }: FastifyRequest,
  ): Promise<BulkResultDto> {
    const { mode, rows } = rowsOf(body);
    const outcomes =
      mode === 'upsert'
        ? await this.upsert.apply(rows, dryRun ?? false, { by: keyName, notify })
        : await this.creation.create(rows, dryRun ?? false, keyName);
    return BulkResultDto.of(outcomes);
  }
}
