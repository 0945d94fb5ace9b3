import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { decodeCursor, encodeCursor } from '../../platform/http/paging/cursor.js';
import { Turns } from '../../platform/turns.js';
import { RemindersService } from '../appointment/reminders.service.js';
import { DoneByStaff } from '../overview/done-by-staff.js';
import { Timeline } from '../overview/timeline.js';
import { FoundReminderDto } from './dto/found-reminder.dto.js';
import type { TimelineDto } from './dto/message.dto.js';
import { ListMessagesDto, MessageDto } from './dto/message.dto.js';
import { tagged } from './from-staff.js';
import { Documented } from './reminders.documentation.js';

/** Where one appointment is read, and its texts. */
@Documented.controller()
@Controller('reminder')
export class FoundReminderController {
  constructor(
    private readonly reminders: RemindersService,
    private readonly timeline: Timeline,
    private readonly byStaff: DoneByStaff,
    private readonly clock: Clock,
  ) {}

  @Get(':id')
  @Documented.find()
  async find(
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FoundReminderDto> {
    const reminder = tagged(await this.reminders.find(id), reply);
    return FoundReminderDto.with(reminder, await this.byStaff.of(reminder), this.clock.now());
  }

  @Get(':id/messages')
  @Documented.messages()
  async messages(@Param('id') id: string, @Query() { limit, cursor }: ListMessagesDto): Promise<TimelineDto> {
    const after = cursor === undefined ? undefined : decodeCursor(cursor, false).id;
    const { texts, end } = await this.timeline.page(await this.reminders.find(id), limit, after);
    const messages = await new Turns().map(texts, (text) => MessageDto.of(text));
    return { messages, next_cursor: end ? encodeCursor(end) : null };
  }
}
