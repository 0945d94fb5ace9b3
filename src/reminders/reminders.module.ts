import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.js';
import { EventsModule } from '../events/events.module.js';
import { MessagingModule } from '../messaging/messaging.module.js';
import { BulkController } from './bulk/bulk.controller.js';
import { BulkCreation } from './bulk/bulk-creation.js';
import { Composer } from './composer.js';
import { Consent } from './consent.js';
import { ContactsController } from './contacts.controller.js';
import { Creation } from './creation.js';
import { DeliveryRecord } from './delivery-record.js';
import { Erasure } from './erasure.js';
import { Expiry } from './expiry.js';
import { FollowUpWords } from './follow-ups/follow-up-words.js';
import { FollowUps } from './follow-ups/follow-ups.js';
import { FollowUpsController } from './follow-ups/follow-ups.controller.js';
import { OpenFollowUps } from './follow-ups/open-follow-ups.js';
import { UnclearReplies } from './follow-ups/unclear-replies.js';
import { LatestTexts } from './latest-texts.js';
import { Reminder } from './reminder.entity.js';
import { OptOutsController } from './opt-outs.controller.js';
import { ReminderList } from './reminder-list.js';
import { ReminderPlanner } from './reminder-planner.js';
import { RemindersController } from './reminders.controller.js';
import { RemindersService } from './reminders.service.js';
import { Answers } from './replies/answers.js';
import { Conversations } from './replies/conversation.js';
import { Decisions } from './replies/decisions.js';
import { InboundController } from './replies/inbound.controller.js';
import { RepliesService } from './replies/replies.service.js';
import { Standings } from './standings.js';
import { StatisticsController } from './statistics/statistics.controller.js';
import { Statistics } from './statistics/statistics.js';
import { Timeline } from './timeline.js';
import { ZoneRules } from './zone-rules.js';
import { Wording } from './wording/wording.js';

@Module({
  imports: [EventsModule, MessagingModule, TypeOrmModule.forFeature([Reminder])],
  controllers: [
    RemindersController,
    BulkController,
    InboundController,
    OptOutsController,
    ContactsController,
    FollowUpsController,
    StatisticsController,
  ],
  providers: [
    Answers,
    BulkCreation,
    Composer,
    Consent,
    Conversations,
    Creation,
    Decisions,
    DeliveryRecord,
    Erasure,
    Expiry,
    FollowUps,
    FollowUpWords,
    LatestTexts,
    OpenFollowUps,
    RepliesService,
    ReminderList,
    ReminderPlanner,
    RemindersService,
    Standings,
    Statistics,
    Timeline,
    UnclearReplies,
    ZoneRules,
    { provide: Wording, inject: [Config], useFactory: ({ wording }: Config) => new Wording(wording) },
  ],
  exports: [Composer, DeliveryRecord, Erasure, Expiry],
})
export class RemindersModule {}
