import { Body, Controller, Delete, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import type { Staff } from '../appointment/appointment-changes.js';
import { StaffDecisions } from '../by-staff/staff-decisions.js';
import { TextPreview } from '../overview/text-preview.js';
import { ChangeQueryDto, NotifyQueryDto } from './dto/change-query.dto.js';
import type { DryRunDto } from './dto/message.dto.js';
import { MessageDto } from './dto/message.dto.js';
import { ReminderDto } from './dto/reminder.dto.js';
import { CancelReminderDto, TakeAnswerDto, TakeOutcomeDto } from './dto/staff-decisions.dto.js';
import { FromStaff, tagged } from './from-staff.js';
import { Documented } from './staff-decisions.documentation.js';

/** What the business itself says of an appointment. */
@Documented.controller()
@Controller('reminder')
export class StaffDecisionsController {
  constructor(
    private readonly decisions: StaffDecisions,
    private readonly preview: TextPreview,
    private readonly clock: Clock,
  ) {}

  @Post(':id/cancel')
  @HttpCode(200)
  @Documented.cancel()
  async cancel(
    @Param('id') id: string,
    @Body() { reason, notify: wished }: CancelReminderDto,
    @Query() { dry_run: dryRun, notify = wished ?? 'auto' }: ChangeQueryDto,
    @FromStaff() staff: Staff,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReminderDto | DryRunDto> {
    if (dryRun) {
      const { reminder, notice } = await this.decisions.tryCancel(id, reason, { ...staff, notify });
      const texts = this.preview.ofNotice(reminder, notice);
      return { dry_run: true, messages: texts.map((text) => MessageDto.of(text)) };
    }
    const reminder = await this.decisions.cancel(id, reason, { ...staff, notify });
    return ReminderDto.of(tagged(reminder, reply), this.clock.now());
  }

  @Delete(':id/cancel')
  @Documented.uncancel()
  async uncancel(
    @Param('id') id: string,
    @FromStaff() staff: Staff,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReminderDto> {
    const reminder = await this.decisions.uncancel(id, staff);
    return ReminderDto.of(tagged(reminder, reply), this.clock.now());
  }

  @Put(':id/answer')
  @Documented.answer()
  async answer(
    @Param('id') id: string,
    @Body() { will_attend: willAttend, note = null, notify: wished }: TakeAnswerDto,
    @Query() { notify = wished ?? 'auto' }: NotifyQueryDto,
    @FromStaff() staff: Staff,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReminderDto> {
    const reminder = await this.decisions.answer(id, { willAttend, note }, { ...staff, notify });
    return ReminderDto.of(tagged(reminder, reply), this.clock.now());
  }

  @Delete(':id/answer')
  @Documented.takeBackAnswer()
  async takeBackAnswer(
    @Param('id') id: string,
    @FromStaff() staff: Staff,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReminderDto> {
    const reminder = await this.decisions.takeBackAnswer(id, staff);
    return ReminderDto.of(tagged(reminder, reply), this.clock.now());
  }

  @Put(':id/outcome')
  @Documented.outcome()
  async outcome(
    @Param('id') id: string,
    @Body() { outcome, note = null }: TakeOutcomeDto,
    @FromStaff() staff: Staff,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReminderDto> {
    const reminder = await this.decisions.outcome(id, { outcome, note }, staff);
    return ReminderDto.of(tagged(reminder, reply), this.clock.now());
  }
}
