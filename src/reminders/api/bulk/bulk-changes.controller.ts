import { Body, Controller, Headers, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { BodyLimit } from '../../../platform/http/limits/body-limit.js';
import { IdempotencyKey, readIdempotencyKey } from '../../appointment/idempotency-key.js';
import type { WantedChange } from '../../by-staff/many-changes.js';
import { TextPreview } from '../../overview/text-preview.js';
import type { TimelineText } from '../../overview/timeline.js';
import { ChangeQueryDto } from '../dto/change-query.dto.js';
import { Documented } from './bulk-changes.documentation.js';
import { BulkChangesDto } from './bulk-changes.dto.js';
import type { RowChange } from './bulk-changes.js';
import { BulkChanges } from './bulk-changes.js';
import { readCancel, readMove } from './wanted-changes.js';

const ROWS_BYTES = 256 * 1024;

/** Many appointments at once, each by itself. */
@Documented.controller()
@Controller('reminder/bulk')
export class BulkChangesController {
  constructor(
    private readonly changes: BulkChanges,
    private readonly preview: TextPreview,
  ) {}

  @Post('cancel')
  @HttpCode(200)
  @BodyLimit(ROWS_BYTES)
  @Documented.cancel()
  async cancel(
    @Body() body: unknown,
    @Query() { dry_run: isTrial, notify }: ChangeQueryDto,
    @Req() { keyName: by }: FastifyRequest,
  ): Promise<BulkChangesDto> {
    const { which, reason, notify: wished } = readCancel(body);
    const change = { by, notify: notify ?? wished ?? 'auto' };
    const cancel = (): WantedChange => ({ kind: 'cancel', reason });
    const rows = await this.changes.apply(which, cancel, change, isTrial ? undefined : '');
    return isTrial
      ? BulkChangesDto.ofTrial(rows, 'canceled', (row) => this.#noticeOf(row))
      : BulkChangesDto.of(rows, 'canceled');
  }

  @Post('move')
  @HttpCode(200)
  @BodyLimit(ROWS_BYTES)
  @Documented.move()
  async move(
    @Body() body: unknown,
    @Query() { dry_run: isTrial, notify }: ChangeQueryDto,
    @Headers('idempotency-key') key: string | undefined,
    @Req() { keyName: by }: FastifyRequest,
  ): Promise<BulkChangesDto> {
    const { which, by: minutes, notify: wished } = readMove(body);
    const change = { by, notify: notify ?? wished ?? 'auto' };
    const move = ({ to = minutes }: { to?: typeof minutes }): WantedChange => {
      if (!to) throw new Error('a row without a time is refused when it is read');
      return { kind: 'move', to };
    };
    const request = readIdempotencyKey(key, body, by) ?? new IdempotencyKey(JSON.stringify(body), body, by);
    const rows = await this.changes.apply(which, move, change, isTrial ? undefined : request.keyHash);
    return isTrial
      ? BulkChangesDto.ofTrial(rows, 'moved', (row) => this.#noticeOf(row))
      : BulkChangesDto.of(rows, 'moved');
  }

  #noticeOf({ outcome }: RowChange): TimelineText | undefined {
    return outcome.kind === 'refused' || !outcome.notice
      ? undefined
      : this.preview.ofNotice(outcome.reminder, outcome.notice)[0];
  }
}
