import { Module } from '@nestjs/common';
import { AuditModule } from '../platform/audit/audit.module.js';
import { AccessModule } from '../platform/http/access/access.module.js';
import { RemindersModule } from '../reminders/reminders.module.js';
import { AuditController } from './audit/audit.controller.js';
import { ConversationEnd } from './conversations/conversation-end.js';
import { ConversationList } from './conversations/conversation-list.js';
import { ConversationsController } from './conversations/conversations.controller.js';
import { DeskPageController } from './desk-page.controller.js';
import { FollowUpCards } from './follow-ups/follow-up-cards.js';
import { FollowUpWords } from './follow-ups/follow-up-words.js';
import { FollowUpsController } from './follow-ups/follow-ups.controller.js';
import { FollowUps } from './follow-ups/follow-ups.js';
import { Handling } from './follow-ups/handling.js';
import { OpenFollowUps } from './follow-ups/open-follow-ups.js';
import { QuickAnswersController } from './quick-answers/quick-answers.controller.js';
import { QuickAnswers } from './quick-answers/quick-answers.js';
import { SessionController } from './session/session.controller.js';
import { StatisticsController } from './statistics/statistics.controller.js';
import { Statistics } from './statistics/statistics.js';

/** What staff look at, and the page that a receptionist keeps open. The page uses nothing but the public API. */
@Module({
  imports: [AccessModule, AuditModule, RemindersModule],
  controllers: [
    AuditController,
    ConversationsController,
    DeskPageController,
    FollowUpsController,
    QuickAnswersController,
    SessionController,
    StatisticsController,
  ],
  providers: [
    ConversationEnd,
    ConversationList,
    FollowUpCards,
    FollowUps,
    FollowUpWords,
    Handling,
    OpenFollowUps,
    QuickAnswers,
    Statistics,
  ],
})
export class FrontDeskModule {}
