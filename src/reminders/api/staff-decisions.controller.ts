import { Body, Controller, Delete, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { StaffDecisions } from '../by-staff/staff-decisions.js';
import { ReminderDto } from './dto/reminder.dto.js';
import { CancelReminderDto, TakeAnswerDto, TakeOutcomeDto } from './dto/staff-decisions.dto.js';
import { Documented } from './staff-decisions.documentation.js';

/** What the business itself says of an appointment. */
@Documented.controller()
@Controller('reminder')
export class StaffDecisionsController {
  constructor(
    private readonly decisions: StaffDecisions,
    private readonly clock: Clock,
  ) {}

  @Post(':id/cancel')
  @HttpCode(200)
  @Documented.cancel()
  async cancel(
    @Param('id') id: string,
    @Body() { reason }: CancelReminderDto,
    @Req() { keyName }: FastifyRequest,
  ): Promise<ReminderDto> {
    return ReminderDto.of(await this.decisions.cancel(id, reason, keyName), this.clock.now());
  }

  @Delete(':id/cancel')
  @Documented.uncancel()
  async uncancel(@Param('id') id: string, @Req() { keyName }: FastifyRequest): Promise<ReminderDto> {
    return ReminderDto.of(await this.decisions.uncancel(id, keyName), this.clock.now());
  }

  @Put(':id/answer')
  @Documented.answer()
  async answer(
    @Param('id') id: string,
    @Body() { will_attend: willAttend, note = null }: TakeAnswerDto,
    @Req() { keyName }: FastifyRequest,
  ): Promise<ReminderDto> {
    return ReminderDto.of(await this.decisions.answer(id, { willAttend, note }, keyName), this.clock.now());
  }

  @Put(':id/outcome')
  @Documented.outcome()
  async outcome(
    @Param('id') id: string,
    @Body() { outcome }: TakeOutcomeDto,
    @Req() { keyName }: FastifyRequest,
  ): Promise<ReminderDto> {
    return ReminderDto.of(await this.decisions.outcome(id, outcome, keyName), this.clock.now());
  }
}
