import { CreateReminderAndMessage1795478400000 } from './1795478400000-create-reminder-and-message.js';

/** All migrations in order. They are small and only ever added to. */
export const migrations = [CreateReminderAndMessage1795478400000];
