import type { DynamicModule } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { Event } from './events/record/event.entity.js';
import { EventBatch } from './events/record/event-batch.entity.js';
import { EventMark } from './events/record/event-mark.entity.js';
import { FrontDeskModule } from './front-desk/front-desk.module.js';
import { QuickAnswer } from './front-desk/quick-answers/quick-answer.entity.js';
import { CalendarFeed } from './intake/feeds/calendar-feed.entity.js';
import { CalendarFeedEvent } from './intake/feeds/calendar-feed-event.entity.js';
import { FhirSubscription } from './intake/fhir/fhir-subscription.entity.js';
import { IntakeModule } from './intake/intake.module.js';
import { CarrierSettings } from './messaging/carriers/carrier-settings.js';
import { Receipt } from './messaging/delivery/receipts/receipt.entity.js';
import { CarrierListing } from './messaging/delivery/reconciliation/carrier-listing.entity.js';
import { Heartbeat } from './messaging/delivery/restore/heartbeat.entity.js';
import { InboundText } from './messaging/messages/inbound-text.entity.js';
import { Message } from './messaging/messages/message.entity.js';
import { OptOut } from './messaging/opt-outs/opt-out.entity.js';
import { CarrierPace } from './messaging/rate-limit/carrier-pace.entity.js';
import { Alert } from './monitoring/alerts/alert.entity.js';
import { MonitoringModule } from './monitoring/monitoring.module.js';
import { AuditEntry } from './platform/audit/audit-entry.entity.js';
import type { Clock } from './platform/clock/clock.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { ServiceSecret } from './platform/database/secrets/service-secret.entity.js';
import { EndedSession } from './platform/http/sessions/ended-session.entity.js';
import { SignInAttempt } from './platform/http/users/sign-in-attempt.entity.js';
import { User } from './platform/http/users/user.entity.js';
import { Idempotency } from './reminders/appointment/idempotency.entity.js';
import { Reminder } from './reminders/appointment/reminder.entity.js';
import { FollowUp } from './reminders/follow-ups/follow-up.entity.js';
import { ReminderWord } from './reminders/name-index/reminder-word.entity.js';
import { ErasureRequest } from './reminders/privacy/erasure.entity.js';
import { Thread } from './reminders/threads/thread.entity.js';
import { SchedulingModule } from './scheduling/scheduling.module.js';
import type { Settings } from './settings.js';

export const ENTITIES = [
  Reminder,
  ReminderWord,
  Message,
  InboundText,
  Thread,
  Idempotency,
  FollowUp,
  QuickAnswer,
  OptOut,
  CarrierListing,
  CarrierPace,
  Heartbeat,
  Receipt,
  ErasureRequest,
  Event,
  EventBatch,
  EventMark,
  Alert,
  CalendarFeed,
  CalendarFeedEvent,
  FhirSubscription,
  EndedSession,
  ServiceSecret,
  User,
  SignInAttempt,
  AuditEntry,
];

@Module({})
export class AppModule {
  /**
   * @param clock the time to go by instead of the database's, for tests
   * @param onMigrating called when the database's schema begins to be brought up to date
   */
  static with({ config, carriers }: Settings, clock?: Clock, onMigrating?: () => void): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.with(config, { provide: CarrierSettings, useValue: carriers }),
        DatabaseModule.with(ENTITIES, clock, onMigrating),
        MonitoringModule,
        FrontDeskModule,
        IntakeModule,
        SchedulingModule,
      ],
    };
  }
}
