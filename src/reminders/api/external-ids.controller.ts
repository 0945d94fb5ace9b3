import { Body, Controller, Delete, Get, HttpStatus, Param, Put, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { InvalidInput } from '../../platform/problem.js';
import type { Staff } from '../appointment/appointment-changes.js';
import { ExternalIds } from '../appointment/external-ids.js';
import type { ReminderDetails } from '../appointment/reminder-details.js';
import { TextPreview } from '../overview/text-preview.js';
import { ChangeQueryDto } from './dto/change-query.dto.js';
import type { DryRunDto } from './dto/message.dto.js';
import { MessageDto } from './dto/message.dto.js';
import type { ReminderChangedDto } from './dto/reminder.dto.js';
import { ReminderDto } from './dto/reminder.dto.js';
import { ReminderReader } from './dto/reminder-reader.js';
import { readExternalId } from './dto/rules.js';
import { UpsertedDto } from './dto/upserted.dto.js';
import { Documented } from './external-ids.documentation.js';
import { FromStaff, tagged } from './from-staff.js';

/** Reminders by the ids that another calendar has for them. */
@Documented.controller()
@Controller('reminder/by-external-id')
export class ExternalIdsController {
  constructor(
    private readonly externalIds: ExternalIds,
    private readonly preview: TextPreview,
    private readonly reader: ReminderReader,
    private readonly clock: Clock,
  ) {}

  @Put(':id')
  @Documented.put()
  async put(
    @Param('id') id: string,
    @Body() body: unknown,
    @Query() { dry_run: dryRun, notify = 'auto' }: ChangeQueryDto,
    @FromStaff() staff: Staff,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UpsertedDto | DryRunDto> {
    const externalId = readExternalId(id);
    const details = await this.reader.readOfAnyTime(body);
    mustBeTheSame(externalId, details);
    if (dryRun) {
      const texts = await this.externalIds.try(
        externalId,
        details,
        () => this.preview.ofNew({ ...details, externalId }),
        (reminder, change) => this.preview.ofChange(reminder, change, notify),
        staff.seen,
      );
      return { dry_run: true, messages: texts.map((text) => MessageDto.of(text)) };
    }
    const upserted = await this.externalIds.upsert(externalId, details, { ...staff, notify });
    if (upserted.kind === 'created') void reply.status(HttpStatus.CREATED);
    void reply.header('location', `/reminder/${upserted.reminderId}`);
    return UpsertedDto.of(upserted);
  }

  @Get(':id')
  @Documented.find()
  async find(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<ReminderDto> {
    const reminder = await this.externalIds.find(readExternalId(id));
    return ReminderDto.of(tagged(reminder, reply), this.clock.now());
  }

  @Delete(':id')
  @Documented.delete()
  async delete(@Param('id') id: string, @FromStaff() staff: Staff): Promise<ReminderChangedDto> {
    const reminderId = await this.externalIds.delete(readExternalId(id), staff);
    return { reminder_id: reminderId, message: `Successfully deleted reminder with id ${reminderId}` };
  }
}

function mustBeTheSame(externalId: string, details: ReminderDetails): void {
  if ((details.externalId ?? externalId) === externalId) return;
  throw new InvalidInput([
    { field: 'external_id', code: 'invalid', message: 'must be the one in the address, or be left out' },
  ]);
}
