import { Module } from '@nestjs/common';
import { RemindersModule } from '../reminders/reminders.module.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CalendarIntake } from './calendar/calendar-intake.js';
import { CalendarReader } from './calendar/calendar-reader.js';
import { FeedAlerts } from './feeds/feed-alerts.js';
import { FeedContents } from './feeds/feed-contents.js';
import { FeedEvents } from './feeds/feed-events.js';
import { FeedFetcher } from './feeds/feed-fetcher.js';
import { FeedStates } from './feeds/feed-states.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { Feeds } from './feeds/feeds.js';
import { AppointmentResponses } from './fhir/appointment-responses.js';
import { FhirController } from './fhir/fhir.controller.js';
import { FhirBundles } from './fhir/fhir-bundles.js';
import { FhirIntake } from './fhir/fhir-intake.js';
import { Subscriptions } from './fhir/subscriptions.js';

/** Ways in for the appointments of other systems. */
@Module({
  imports: [RemindersModule],
  controllers: [CalendarController, FeedsController, FhirController],
  providers: [
    AppointmentResponses,
    FhirBundles,
    FhirIntake,
    Subscriptions,
    CalendarIntake,
    CalendarReader,
    FeedAlerts,
    FeedContents,
    FeedEvents,
    FeedFetcher,
    FeedStates,
    Feeds,
  ],
})
export class IntakeModule {}
