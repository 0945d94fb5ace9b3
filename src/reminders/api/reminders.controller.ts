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
  Req,
  Res,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { decodeCursor, encodeCursor } from '../../platform/http/paging/cursor.js';
import { Turns } from '../../platform/turns.js';
import type { Staff } from '../appointment/appointment-changes.js';
import { readIdempotencyKey } from '../appointment/idempotency-key.js';
import { PossibleDuplicates } from '../appointment/possible-duplicates.js';
import type { ReminderDetails } from '../appointment/reminder-details.js';
import { ReminderList } from '../appointment/reminder-list.js';
import { RemindersService } from '../appointment/reminders.service.js';
import { AppointmentOverviews } from '../overview/appointment-overview.js';
import { DoneByStaff } from '../overview/done-by-staff.js';
import { Timeline } from '../overview/timeline.js';
import { ReminderSearch } from '../search/reminder-search.js';
import type { ReminderPageDto } from './dto/appointment-overview.dto.js';
import { overviewFields } from './dto/appointment-overview.dto.js';
import { ChangeQueryDto } from './dto/change-query.dto.js';
import { CreateQueryDto } from './dto/create-query.dto.js';
import { FoundReminderDto } from './dto/found-reminder.dto.js';
import { ListRemindersDto } from './dto/list-reminders.dto.js';
import type { DryRunDto, TimelineDto } from './dto/message.dto.js';
import { ListMessagesDto, MessageDto } from './dto/message.dto.js';
import { NewReminderPipe } from './dto/new-reminder.pipe.js';
import { duplicateField } from './dto/possible-duplicate.js';
import type { ReminderChangedDto } from './dto/reminder.dto.js';
import { ReminderDto } from './dto/reminder.dto.js';
import { ReminderReader } from './dto/reminder-reader.js';
import { FromStaff, tagged } from './from-staff.js';
import { Documented } from './reminders.documentation.js';

@Documented.controller()
@Controller('reminder')
export class RemindersController {
  constructor(
    private readonly reminders: RemindersService,
    private readonly list: ReminderList,
    private readonly search: ReminderSearch,
    private readonly overviews: AppointmentOverviews,
    private readonly timeline: Timeline,
    private readonly clock: Clock,
    private readonly duplicates: PossibleDuplicates,
    private readonly reader: ReminderReader,
    private readonly byStaff: DoneByStaff,
  ) {}

  @Post()
  @Documented.create()
  async create(
    @Body(NewReminderPipe) details: ReminderDetails,
    @Query() { dry_run: dryRun }: CreateQueryDto,
    @Headers('idempotency-key') key: string | undefined,
    @Req() { keyName }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReminderChangedDto | DryRunDto> {
    if (dryRun) {
      void reply.status(HttpStatus.OK);
      const messages = (await this.timeline.preview(details)).map((text) => MessageDto.of(text));
      const [possibleDuplicateOf] = await this.duplicates.ofNew([details]);
      return { dry_run: true, messages, ...duplicateField(possibleDuplicateOf) };
    }
    const created = await this.reminders.create(details, readIdempotencyKey(key, details, keyName));
    const { reminderId: id, possibleDuplicateOf } = created;
    void reply.header('location', `/reminder/${id}`);
    const message = `successfully created a reminder with id ${id}`;
    return { reminder_id: id, message, ...duplicateField(possibleDuplicateOf) };
  }

  @Get()
  @Documented.list()
  async page(
    @Query() { limit, cursor, include, q, from, to, ...more }: ListRemindersDto,
  ): Promise<ReminderPageDto> {
    const filter = { ...more, ...this.reader.readDays(from, to) };
    const { reminders, nextCursor } =
      q === undefined
        ? await this.list.page(filter, limit, cursor)
        : await this.search.page(q, filter, limit, cursor);
    const overviews = include === undefined ? [] : await this.overviews.of(reminders);
    const now = this.clock.now();
    const shown = await new Turns().map(reminders, (reminder, index) => {
      const standing = overviews[index];
      return { ...ReminderDto.of(reminder, now), ...(standing && overviewFields(standing)) };
    });
    return { reminders: shown, next_cursor: nextCursor };
  }

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

  @Patch(':id')
  @Documented.change()
  async change(
    @Param('id') id: string,
    @Body() body: unknown,
    @Query() { dry_run: dryRun, notify = 'auto' }: ChangeQueryDto,
    @FromStaff() staff: Staff,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReminderDto | DryRunDto> {
    const now = this.clock.now();
    const reminder = await this.reminders.find(id);
    const change = await this.reader.readChange(reminder, body, now);
    if (dryRun) {
      const taken = await this.reminders.tryChange(reminder, change, staff.seen);
      const texts = await this.timeline.previewChange(reminder, taken, notify);
      return { dry_run: true, messages: texts.map((text) => MessageDto.of(text)) };
    }
    const changed = await this.reminders.change(id, change, { ...staff, notify });
    return ReminderDto.of(tagged(changed, reply), now);
  }

  @Delete(':id')
  @Documented.delete()
  async delete(@Param('id') id: string, @FromStaff() staff: Staff): Promise<ReminderChangedDto> {
    await this.reminders.delete(id, staff);
    return { reminder_id: id, message: `Successfully deleted reminder with id ${id}` };
  }
}
