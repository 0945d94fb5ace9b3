import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { AlertsModule } from '../alerts/alerts.module.js';
import { MessagingModule } from '../messaging/messaging.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { CarrierCalls } from './carrier-calls.js';
import { Delivery } from './delivery.js';
import { Dispatcher } from './dispatcher.js';
import { Pacer } from './pacer.js';
import { Poller } from './poller.js';
import { ReceiptSweeper } from './receipt-sweeper.js';
import { Reconciler } from './reconciler.js';
import { Retention } from './retention.js';
import { Settler } from './settler.js';
import { Verdicts } from './verdicts.js';
import { Watchdog } from './watchdog.js';

@Module({
  imports: [ScheduleModule.forRoot(), AlertsModule, MessagingModule, RemindersModule],
  providers: [
    CarrierCalls,
    Delivery,
    Dispatcher,
    Pacer,
    Poller,
    ReceiptSweeper,
    Reconciler,
    Retention,
    Settler,
    Verdicts,
    Watchdog,
  ],
})
export class SchedulingModule {}
