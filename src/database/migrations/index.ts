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
];
