import { Module } from '@nestjs/common';
import { AccessModule } from '../platform/http/access/access.module.js';
import { EventBacklog } from './delivery/event-backlog.js';
import { EventClaims } from './delivery/event-claims.js';
import { EventDelivery } from './delivery/event-delivery.js';
import { EventOutcomes } from './delivery/event-outcomes.js';
import { EventPosts } from './delivery/event-posts.js';
import { EventQueue } from './delivery/event-queue.js';
import { EventStall } from './delivery/event-stall.js';
import { Receiver } from './delivery/receiver.js';
import { EventExpiry } from './feed/event-expiry.js';
import { EventFeed } from './feed/event-feed.js';
import { EventsController } from './feed/events.controller.js';
import { LiveEvents } from './feed/live-events.js';
import { Events } from './record/events.js';

/** What the appointment system hears. Knows nothing of reminders: those who do write the events. */
@Module({
  imports: [AccessModule],
  controllers: [EventsController],
  providers: [
    EventBacklog,
    EventClaims,
    EventDelivery,
    EventExpiry,
    EventFeed,
    EventOutcomes,
    EventPosts,
    EventQueue,
    EventStall,
    Events,
    LiveEvents,
    Receiver,
  ],
  exports: [EventExpiry, Events, EventStall],
})
export class EventsModule {}
