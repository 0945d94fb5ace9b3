import {
  Body,
  Controller,
  Delete,
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
import type { Staff } from '../appointment/appointment-changes.js';
import { readIdempotencyKey } from '../appointment/idempotency-key.js';
import { PossibleDuplicates } from '../appointment/possible-duplicates.js';
import type { ReminderDetails } from '../appointment/reminder-details.js';
import { RemindersService } from '../appointment/reminders.service.js';
import { TextPreview } from '../overview/text-preview.js';
import { ChangeQueryDto } from './dto/change-query.dto.js';
import { CreateQueryDto } from './dto/create-query.dto.js';
import type { DryRunDto } from './dto/message.dto.js';
import { MessageDto } from './dto/message.dto.js';
import { NewReminderPipe } from './dto/new-reminder.pipe.js';
import { duplicateField } from './dto/possible-duplicate.js';
import type { ReminderChangedDto } from './dto/reminder.dto.js';
import { ReminderDto } from './dto/reminder.dto.js';
import { ReminderReader } from './dto/reminder-reader.js';
import { FromStaff, tagged } from './from-staff.js';
import { Documented } from './reminders.documentation.js';

/** Where appointments are created, changed and deleted, one at a time. */
@Documented.controller()
@Controller('reminder')
export class RemindersController {
  constructor(
    private readonly reminders: RemindersService,
    private readonly preview: TextPreview,
    private readonly duplicates: PossibleDuplicates,
    private readonly reader: ReminderReader,
    private readonly clock: Clock,
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
      const messages = (await this.preview.ofNew(details)).map((text) => MessageDto.of(text));
      const [possibleDuplicateOf] = await this.duplicates.ofNew([details]);
      return { dry_run: true, messages, ...duplicateField(possibleDuplicateOf) };
    }
    const created = await this.reminders.create(details, readIdempotencyKey(key, details, keyName));
    const { reminderId: id, possibleDuplicateOf } = created;
    void reply.header('location', `/reminder/${id}`);
    const message = `successfully created a reminder with id ${id}`;
    return { reminder_id: id, message, ...duplicateField(possibleDuplicateOf) };
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
      const texts = await this.preview.ofChange(reminder, taken, notify);
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
