/**
 * What the API answers, by the names that the page has for it. `npm run typecheck` makes the types from the OpenAPI document.
 */
import type { components } from '../../../dist/src/platform/http/documentation/openapi.js';

type Schemas = components['schemas'];

export type Reminder = Schemas['ListedReminderDto'];
export type LastMessage = Schemas['LastMessageDto'];
export type DisplayStatus = NonNullable<Reminder['desk_state']>;
export type FoundReminder = Schemas['FoundReminderDto'];
export type LastChange = Schemas['LastChangeBody'];
export type Message = Schemas['MessageDto'];
export type AuditEntry = Schemas['AuditEntryDto'];
export type DryRun = Schemas['DryRunDto'];
export type FollowUp = Schemas['FollowUpDto'];
export type OneFollowUp = Schemas['OneFollowUpDto'];
export type Session = Schemas['SessionDto'];
export type DeskEvent = Schemas['EventDto'];
export type BulkChanges = Schemas['BulkChangesDto'];
export type FieldError = Schemas['FieldErrorBody'];
export type RowResult = Schemas['RowResultDto'];
/** All of it, where nothing else was asked for. */
export type Statistics = Required<Schemas['StatisticsDto']>;
export type Answers = Schemas['AnswersDto'];
export type NoticeShare = Schemas['NoticeDto'];
export type HourOfMessages = Schemas['MessagesDto'];
export type Conversation = Schemas['ConversationDto'];
export type QuickAnswer = Schemas['QuickAnswerDto'];
export type OptOut = Schemas['OptOutDto'];
