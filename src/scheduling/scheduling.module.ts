import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { EventsModule } from '../events/events.module.js';
import { DeliveryModule } from '../messaging/delivery/delivery.module.js';
import { MessagingModule } from '../messaging/messaging.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { Checkpointer } from './checkpointer.js';
import { Poller } from './poller.js';
import { ReceiptSweeper } from './receipt-sweeper.js';
import { Retention } from './retention.js';
import { UpgradeSweeper } from './upgrade-sweeper.js';
import { Watchdog } from './watchdog.js';

@Module({
  imports: [
    ScheduleModule.forRoot(),
    EventsModule,
    MessagingModule,
    DeliveryModule.servedBy(RemindersModule),
    RemindersModule,
  ],
  providers: [Checkpointer, Poller, ReceiptSweeper, Retention, UpgradeSweeper, Watchdog],
})
export class SchedulingModule {}
