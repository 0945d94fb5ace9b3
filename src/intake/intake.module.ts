import { Module } from '@nestjs/common';
import { RemindersModule } from '../reminders/reminders.module.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarIntake } from './calendar/calendar-intake.js';
import { CalendarReader } from './calendar/calendar-reader.js';

/** Ways in for the appointments of other systems. */
@Module({
  imports: [RemindersModule],
  controllers: [CalendarController],
  providers: [CalendarIntake, CalendarReader],
})
export class IntakeModule {}
