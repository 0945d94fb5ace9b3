import { CreateReminderAndMessage1795478400000 } from './1795478400000-create-reminder-and-message.js';
import { KeepDeliveryReceipts1795482000000 } from './1795482000000-keep-delivery-receipts.js';
import { ForgetPeople1795485600000 } from './1795485600000-forget-people.js';

/** All migrations in order. They are small and only ever added to. */
export const migrations = [
  CreateReminderAndMessage1795478400000,
  KeepDeliveryReceipts1795482000000,
  ForgetPeople1795485600000,
];
