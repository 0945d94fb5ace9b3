import { CreateReminderAndMessage1795478400000 } from './1795478400000-create-reminder-and-message.js';
import { KeepDeliveryReceipts1795482000000 } from './1795482000000-keep-delivery-receipts.js';
import { ForgetPeople1795485600000 } from './1795485600000-forget-people.js';
import { SlowDownACarrier1795487400000 } from './1795487400000-slow-down-a-carrier.js';
import { CreateEvent1795489200000 } from './1795489200000-create-event.js';
import { CreateAlert1795492800000 } from './1795492800000-create-alert.js';
import { RememberTheWait1795496400000 } from './1795496400000-remember-the-wait.js';
import { OneColumnAKey1795500000000 } from './1795500000000-one-column-a-key.js';
import { CreateFollowUp1795510800000 } from './1795510800000-create-follow-up.js';
import { CompareTextByBytes1795597200000 } from './1795597200000-compare-text-by-bytes.js';
import { CreateCarrierListing1795600800000 } from './1795600800000-create-carrier-listing.js';
import { FindDuplicates1795611600000 } from './1795611600000-find-duplicates.js';
import { CompleteEarlySchemas1795683600000 } from './1795683600000-complete-early-schemas.js';
import { FindEventsByAgeAndTurn1795690800000 } from './1795690800000-find-events-by-age-and-turn.js';
import { FollowUpWithoutAppointment1795694400000 } from './1795694400000-follow-up-without-appointment.js';
import { CreateHeartbeat1795698000000 } from './1795698000000-create-heartbeat.js';
import { ForgetMore1795701600000 } from './1795701600000-forget-more.js';
import { EndSessions1795708800000 } from './1795708800000-end-sessions.js';
import { GiveSentinelsColumns1795856400000 } from './1795856400000-give-sentinels-columns.js';
import { FollowAnAppointmentsLife1795860000000 } from './1795860000000-follow-an-appointments-life.js';
import { TellOfChanges1795863600000 } from './1795863600000-tell-of-changes.js';
import { KeepConversations1795867200000 } from './1795867200000-keep-conversations.js';
import { KnowWho1795960000000 } from './1795960000000-know-who.js';
import { KeepQuickAnswers1795970000000 } from './1795970000000-keep-quick-answers.js';
import { TakeCalendarsIn1795975000000 } from './1795975000000-take-calendars-in.js';
import { KeyWhatCalendarsSaid1795980000000 } from './1795980000000-key-what-calendars-said.js';
import { KeepNotesAndAnswers1795985000000 } from './1795985000000-keep-notes-and-answers.js';
import { BatchEvents1795990000000 } from './1795990000000-batch-events.js';

/** All migrations in order. They are small and only ever added to. */
export const migrations = [
  CreateReminderAndMessage1795478400000,
  KeepDeliveryReceipts1795482000000,
  ForgetPeople1795485600000,
  SlowDownACarrier1795487400000,
  CreateEvent1795489200000,
  CreateAlert1795492800000,
  RememberTheWait1795496400000,
  OneColumnAKey1795500000000,
  CreateFollowUp1795510800000,
  CompareTextByBytes1795597200000,
  CreateCarrierListing1795600800000,
  FindDuplicates1795611600000,
  CompleteEarlySchemas1795683600000,
  FindEventsByAgeAndTurn1795690800000,
  FollowUpWithoutAppointment1795694400000,
  CreateHeartbeat1795698000000,
  ForgetMore1795701600000,
  EndSessions1795708800000,
  GiveSentinelsColumns1795856400000,
  FollowAnAppointmentsLife1795860000000,
  TellOfChanges1795863600000,
  KeepConversations1795867200000,
  KnowWho1795960000000,
  KeepQuickAnswers1795970000000,
  TakeCalendarsIn1795975000000,
  KeyWhatCalendarsSaid1795980000000,
  KeepNotesAndAnswers1795985000000,
  BatchEvents1795990000000,
];
