import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { Alert } from './alerts/alert.entity.js';
import type { Clock } from './clock.js';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { DatabaseModule } from './database/database.module.js';
import { DeskModule } from './desk/desk.module.js';
import { Event } from './events/event.entity.js';
import { HttpModule } from './http/http.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { OptOut } from './messaging/opt-outs/opt-out.entity.js';
import { CarrierPace } from './messaging/outbox/carrier-pace.entity.js';
import { Message } from './messaging/outbox/message.entity.js';
import { Receipt } from './messaging/webhooks/receipt.entity.js';
import { ErasureRequest } from './reminders/erasure.entity.js';
import { FollowUp } from './reminders/follow-ups/follow-up.entity.js';
import { Idempotency } from './reminders/idempotency.entity.js';
import { Reminder } from './reminders/reminder.entity.js';
import { SchedulingModule } from './scheduling/scheduling.module.js';

export const ENTITIES = [
  Reminder,
  Message,
  Idempotency,
  FollowUp,
  OptOut,
  CarrierPace,
  Receipt,
  ErasureRequest,
  Event,
  Alert,
];

@Module({})
export class AppModule {
  /** @param clock the time to go by instead of the database's, for tests */
  static with(config: Config, clock?: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config),
        DatabaseModule.with(ENTITIES, clock),
        MetricsModule,
        HttpModule,
        DeskModule,
        SchedulingModule,
      ],
    };
  }
}
