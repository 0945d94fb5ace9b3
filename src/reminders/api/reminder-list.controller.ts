import { Controller, Get, Query } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Turns } from '../../platform/turns.js';
import { ReminderList } from '../appointment/reminder-list.js';
import { AppointmentOverviews } from '../overview/appointment-overview.js';
import { ReminderSearch } from '../search/reminder-search.js';
import type { ReminderPageDto } from './dto/appointment-overview.dto.js';
import { overviewFields } from './dto/appointment-overview.dto.js';
import { ListRemindersDto } from './dto/list-reminders.dto.js';
import { ReminderDto } from './dto/reminder.dto.js';
import { ReminderReader } from './dto/reminder-reader.js';
import { Documented } from './reminders.documentation.js';

/** Where appointments are listed and looked for. */
@Documented.controller()
@Controller('reminder')
export class ReminderListController {
  constructor(
    private readonly list: ReminderList,
    private readonly search: ReminderSearch,
    private readonly overviews: AppointmentOverviews,
    private readonly reader: ReminderReader,
    private readonly clock: Clock,
  ) {}

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
}
