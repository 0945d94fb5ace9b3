import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { MessagingModule } from '../messaging/messaging.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { Delivery } from './delivery.js';
import { Dispatcher } from './dispatcher.js';
import { Poller } from './poller.js';
import { Settler } from './settler.js';

@Module({
  imports: [ScheduleModule.forRoot(), MessagingModule, RemindersModule],
  providers: [Delivery, Dispatcher, Poller, Settler],
})
export class SchedulingModule {}
