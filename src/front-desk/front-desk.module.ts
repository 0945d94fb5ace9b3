import { Module } from '@nestjs/common';
import { AccessModule } from '../platform/http/access/access.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { ConversationList } from './conversations/conversation-list.js';
import { ConversationsController } from './conversations/conversations.controller.js';
import { DeskPageController } from './desk-page.controller.js';
import { FollowUpWords } from './follow-ups/follow-up-words.js';
import { FollowUpsController } from './follow-ups/follow-ups.controller.js';
import { FollowUps } from './follow-ups/follow-ups.js';
import { OpenFollowUps } from './follow-ups/open-follow-ups.js';
import { SessionController } from './session/session.controller.js';
import { StatisticsController } from './statistics/statistics.controller.js';
import { Statistics } from './statistics/statistics.js';

/** What staff look at, and the page that a receptionist keeps open. The page uses nothing but the public API. */
@Module({
  imports: [AccessModule, RemindersModule],
  controllers: [
    ConversationsController,
    DeskPageController,
    FollowUpsController,
    SessionController,
    StatisticsController,
  ],
  providers: [ConversationList, FollowUps, FollowUpWords, OpenFollowUps, Statistics],
})
export class FrontDeskModule {}
