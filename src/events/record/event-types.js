/** What there are events of. Plain JavaScript, because the desk's page listens by this very list. */
export const EVENT_TYPES = /** @type {const} */ ([
  'reminder.sent',
  'reminder.delivered',
  'reminder.failed',
  'reminder.expired',
  'appointment.confirmed',
  'appointment.canceled',
  'appointment.moved',
  'appointment.reopened',
  'appointment.attended',
  'appointment.no_show',
  'reply.unclear',
  'contact.opted_out',
  'contact.opted_in',
  'service.alert',
]);
