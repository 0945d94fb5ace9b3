import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventsModule } from '../events/events.module.js';
import { DeliveryListener } from '../messaging/delivery/ports/delivery-listener.js';
import { MessageComposer } from '../messaging/delivery/ports/message-composer.js';
import { MessagingModule } from '../messaging/messaging.module.js';
import { AuditModule } from '../platform/audit/audit.module.js';
import { Config } from '../platform/config/config.js';
import { BulkController } from './api/bulk/bulk.controller.js';
import { BulkChangesController } from './api/bulk/bulk-changes.controller.js';
import { BulkChanges } from './api/bulk/bulk-changes.js';
import { BulkCreation } from './api/bulk/bulk-creation.js';
import { BulkUpsert } from './api/bulk/bulk-upsert.js';
import { CalendarChanges } from './api/bulk/calendar-changes.js';
import { ContactMessagesController } from './api/contact-messages.controller.js';
import { ContactsController } from './api/contacts.controller.js';
import { ReminderReader } from './api/dto/reminder-reader.js';
import { ExternalIdsController } from './api/external-ids.controller.js';
import { FoundReminderController } from './api/found-reminder.controller.js';
import { OptOutsController } from './api/opt-outs.controller.js';
import { ReminderListController } from './api/reminder-list.controller.js';
import { RemindersController } from './api/reminders.controller.js';
import { StaffDecisionsController } from './api/staff-decisions.controller.js';
import { AppointmentChanges } from './appointment/appointment-changes.js';
import { CalendarCancellations } from './appointment/calendar-cancellations.js';
import { Creation } from './appointment/creation.js';
import { ExternalIds } from './appointment/external-ids.js';
import { LastChanges } from './appointment/last-changes.js';
import { LatestTexts } from './appointment/latest-texts.js';
import { PossibleDuplicates } from './appointment/possible-duplicates.js';
import { Reminder } from './appointment/reminder.entity.js';
import { ReminderList } from './appointment/reminder-list.js';
import { ReminderPlanner } from './appointment/reminder-planner.js';
import { RemindersService } from './appointment/reminders.service.js';
import { ZoneRules } from './appointment/zone-rules.js';
import { ManyChanges } from './by-staff/many-changes.js';
import { Repetitions } from './by-staff/repetitions.js';
import { StaffAnswers } from './by-staff/staff-answers.js';
import { StaffDecisions } from './by-staff/staff-decisions.js';
import { StaffTextPlanner } from './by-staff/staff-text-planner.js';
import { StaffTexts } from './by-staff/staff-texts.js';
import { Consent } from './consent/consent.js';
import { ConsentByStaff } from './consent/consent-by-staff.js';
import { OptOutList } from './consent/opt-out-list.js';
import { DeliveryRecord } from './delivery/delivery-record.js';
import { HeldTexts } from './delivery/held-texts.js';
import { AppointmentEvents } from './events/appointment-events.js';
import { WrittenFollowUps } from './follow-ups/written-follow-ups.js';
import { AppointmentOverviews } from './overview/appointment-overview.js';
import { DoneByStaff } from './overview/done-by-staff.js';
import { TextPreview } from './overview/text-preview.js';
import { ThreadTimeline } from './overview/thread-timeline.js';
import { Timeline } from './overview/timeline.js';
import { NearTexts } from './planning/near-texts.js';
import { StaffTextHours } from './planning/staff-text-hours.js';
import { Erasure } from './privacy/erasure.js';
import { Expiry } from './privacy/expiry.js';
import { PersonsTexts } from './privacy/persons-texts.js';
import { AnswerLimit } from './replies/apply/answer-limit.js';
import { AnswerRecord } from './replies/apply/answer-record.js';
import { Answers } from './replies/apply/answers.js';
import { Conversations } from './replies/apply/conversation.js';
import { HeardText } from './replies/apply/heard-text.js';
import { InboundController } from './replies/apply/inbound.controller.js';
import { RepliesService } from './replies/apply/replies.service.js';
import { ReplyActions } from './replies/apply/reply-actions.js';
import { ReplyTransaction } from './replies/apply/reply-transaction.js';
import { StaffActions } from './replies/apply/staff-actions.js';
import { IndexRepair } from './search/index-repair.js';
import { ReminderSearch } from './search/reminder-search.js';
import { AfterFollowUp } from './threads/after-follow-up.js';
import { OlderTexts } from './threads/older-texts.js';
import { Threads } from './threads/threads.js';
import { ReminderComposer } from './wording/composer.js';
import { Wording } from './wording/wording.js';

@Module({
  imports: [AuditModule, EventsModule, MessagingModule, TypeOrmModule.forFeature([Reminder])],
  controllers: [
    RemindersController,
    ReminderListController,
    FoundReminderController,
    BulkController,
    BulkChangesController,
    InboundController,
    OptOutsController,
    ContactMessagesController,
    ContactsController,
    ExternalIdsController,
    StaffDecisionsController,
  ],
  providers: [
    AnswerLimit,
    Answers,
    AppointmentChanges,
    AppointmentEvents,
    BulkChanges,
    BulkCreation,
    ManyChanges,
    Repetitions,
    BulkUpsert,
    CalendarCancellations,
    CalendarChanges,
    ExternalIds,
    StaffAnswers,
    StaffDecisions,
    StaffTextHours,
    StaffTextPlanner,
    StaffTexts,
    ReminderComposer,
    Consent,
    ConsentByStaff,
    OptOutList,
    Conversations,
    Creation,
    AnswerRecord,
    ReplyActions,
    StaffActions,
    DeliveryRecord,
    Erasure,
    Expiry,
    IndexRepair,
    DoneByStaff,
    LastChanges,
    LatestTexts,
    NearTexts,
    PersonsTexts,
    PossibleDuplicates,
    RepliesService,
    ReplyTransaction,
    ReminderList,
    ReminderSearch,
    ReminderPlanner,
    ReminderReader,
    RemindersService,
    AppointmentOverviews,
    TextPreview,
    Timeline,
    ThreadTimeline,
    Threads,
    AfterFollowUp,
    OlderTexts,
    HeardText,
    WrittenFollowUps,
    HeldTexts,
    ZoneRules,
    { provide: DeliveryListener, useExisting: DeliveryRecord },
    { provide: MessageComposer, useExisting: ReminderComposer },
    { provide: Wording, inject: [Config], useFactory: ({ wording }: Config) => new Wording(wording) },
  ],
  exports: [
    AfterFollowUp,
    CalendarCancellations,
    CalendarChanges,
    DeliveryListener,
    Erasure,
    Expiry,
    ExternalIds,
    IndexRepair,
    LatestTexts,
    MessageComposer,
    OlderTexts,
    Threads,
  ],
})
export class RemindersModule {}
