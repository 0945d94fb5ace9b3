import { Body, Controller, Get, Headers, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { decodeCursor, encodeCursor } from '../../platform/http/paging/cursor.js';
import { InvalidInput } from '../../platform/problem.js';
import { Turns } from '../../platform/turns.js';
import { readIdempotencyKey } from '../appointment/idempotency-key.js';
import { readStaffText } from '../by-staff/staff-text-rule.js';
import { StaffTexts } from '../by-staff/staff-texts.js';
import { ThreadTimeline } from '../overview/thread-timeline.js';
import { Documented } from './contact-messages.documentation.js';
import type { ThreadDto } from './dto/contact-messages.dto.js';
import { ReadThreadDto, WriteMessageDto } from './dto/contact-messages.dto.js';
import { MessageDto } from './dto/message.dto.js';
import { OthersNumberPipe } from './dto/others-number.pipe.js';

/** What was said between us and one contact, and what staff say to them. */
@Documented.controller()
@Controller('contacts')
export class ContactMessagesController {
  constructor(
    private readonly staffTexts: StaffTexts,
    private readonly timeline: ThreadTimeline,
  ) {}

  @Post(':number/messages')
  @Documented.write()
  async write(
    @Param('number', OthersNumberPipe) number: string,
    @Body() { text, reminder_id: about }: WriteMessageDto,
    @Headers('idempotency-key') header: string | undefined,
    @Req() { keyName: by }: FastifyRequest,
  ): Promise<MessageDto> {
    const wanted = { number, body: readStaffText(text), reminderId: about ?? undefined };
    const message = await this.staffTexts.write(wanted, by, readIdempotencyKey(header, wanted, by));
    return MessageDto.of({ message, words: null, by });
  }

  @Get(':number/messages')
  @Documented.read()
  async read(
    @Param('number', OthersNumberPipe) number: string,
    @Query() { limit, before, after }: ReadThreadDto,
  ): Promise<ThreadDto> {
    if (before !== undefined && after !== undefined)
      throw new InvalidInput([{ field: 'after', code: 'invalid', message: 'must not be given with before' }]);
    const { texts, hasMore } = await this.timeline.page(number, {
      limit,
      before: before === undefined ? undefined : decodeCursor(before, false, 'before').id,
      after: after === undefined ? undefined : decodeCursor(after, false, 'after').id,
    });
    const messages = await new Turns().map(texts, (text) => MessageDto.of(text));
    const end = after === undefined ? texts[0] : texts.at(-1);
    const newest = texts.at(-1);
    return {
      messages,
      next_cursor: hasMore && end ? encodeCursor({ id: end.message.id }) : null,
      newest_cursor: newest ? encodeCursor({ id: newest.message.id }) : (after ?? null),
    };
  }
}
