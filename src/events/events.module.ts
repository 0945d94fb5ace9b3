import { Module } from '@nestjs/common';
import { EventDelivery } from './event-delivery.js';
import { EventFeed } from './event-feed.js';
import { Events } from './events.js';
import { EventsController } from './events.controller.js';
import { LiveEvents } from './live-events.js';
import { Receiver } from './receiver.js';

/** What the appointment system hears. Knows nothing of reminders: those who do write the events. */
@Module({
  controllers: [EventsController],
  providers: [EventDelivery, EventFeed, Events, LiveEvents, Receiver],
  exports: [Events],
})
export class EventsModule {}
