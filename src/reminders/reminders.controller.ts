import {
  Body,
  Controller,
  Delete,
  Get,
  Headers,
  HttpStatus,
  Param,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../clock.js';
import { CreateQueryDto } from './dto/create-query.dto.js';
import { ListRemindersDto } from './dto/list-reminders.dto.js';
import type { DryRunDto, TimelineDto } from './dto/message.dto.js';
import { NewReminderPipe } from './dto/new-reminder.pipe.js';
import type { ReminderChangedDto } from './dto/reminder.dto.js';
import { ReminderDto } from './dto/reminder.dto.js';
import type { ReminderPageDto } from './dto/standing.dto.js';
import { standingFields } from './dto/standing.dto.js';
import { readIdempotencyKey } from './idempotency-key.js';
import type { ReminderDetails } from './reminder.entity.js';
import { ReminderList } from './reminder-list.js';
import { Documented } from './reminders.documentation.js';
import { RemindersService } from './reminders.service.js';
import { Standings } from './standings.js';
import { Timeline } from './timeline.js';

@Documented.controller()
@Controller('reminder')
export class RemindersController {
  constructor(
    private readonly reminders: RemindersService,
    private readonly list: ReminderList,
    private readonly standings: Standings,
    private readonly timeline: Timeline,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Documented.create()
  async create(
    @Body(NewReminderPipe) details: ReminderDetails,
    @Query() { dry_run: dryRun }: CreateQueryDto,
    @Headers('idempotency-key') key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReminderChangedDto | DryRunDto> {
    if (dryRun) {
      void reply.status(HttpStatus.OK);
      return { dry_run: true, messages: await this.timeline.preview(details) };
    }
    const id = await this.reminders.create(details, readIdempotencyKey(key, details));
    void reply.header('location', `/reminder/${id}`);
    return { reminder_id: id, message: `successfully created a reminder with id ${id}` };
  }

  @Get()
  @Documented.list()
  async page(@Query() { limit, cursor, include, ...filter }: ListRemindersDto): Promise<ReminderPageDto> {
    const { reminders, nextCursor } = await this.list.page(filter, limit, cursor);
    const standings = include === undefined ? [] : await this.standings.of(reminders);
    const now = this.clock.now();
    return {
      reminders: reminders.map((reminder, index) => {
        const standing = standings[index];
        return { ...ReminderDto.of(reminder, now), ...(standing && standingFields(standing)) };
      }),
      next_cursor: nextCursor,
    };
  }

  @Get(':id')
  @Documented.find()
  async find(@Param('id') id: string): Promise<ReminderDto> {
    return ReminderDto.of(await this.reminders.find(id), this.clock.now());
  }

  @Get(':id/messages')
  @Documented.messages()
  async messages(@Param('id') id: string): Promise<TimelineDto> {
    return { messages: await this.timeline.of(await this.reminders.find(id)) };
  }

  @Patch(':id')
  @Documented.change()
  async change(
    @Param('id') id: string,
    @Body() changes: unknown,
    @Query() { dry_run: dryRun }: CreateQueryDto,
  ): Promise<ReminderDto | DryRunDto> {
    if (dryRun) {
      const { reminder, replanned } = await this.reminders.tryChange(id, changes);
      return { dry_run: true, messages: await this.timeline.previewChange(reminder, replanned) };
    }
    return ReminderDto.of(await this.reminders.change(id, changes), this.clock.now());
  }

  @Delete(':id')
  @Documented.delete()
  async delete(@Param('id') id: string): Promise<ReminderChangedDto> {
    await this.reminders.delete(id);
    return { reminder_id: id, message: `Successfully deleted reminder with id ${id}` };
  }
}
