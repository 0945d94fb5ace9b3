/** Whether the contact is told of a change: where they had heard of the appointment, in any case, or not at all. */
export const NOTIFY = ['auto', 'always', 'never'] as const;
export type Notify = (typeof NOTIFY)[number];
