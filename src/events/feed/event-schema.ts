import type { EventType } from '../record/event.entity.js';
import { EVENT_TYPES } from '../record/event-types.js';

type Schema = Readonly<Record<string, unknown>>;

const ID = { type: 'string', pattern: '^[0-9a-f]{32}$' };
const TEXT = { type: 'string' };
const NAME = { type: ['string', 'null'] };
const TIME = { type: 'string', format: 'date-time' };
const ANSWER = { type: ['boolean', 'null'] };
const PARTY = { enum: ['contact', 'staff'] };

const APPOINTMENT = { reminder_id: ID };
const SENT = { ...APPOINTMENT, message_id: ID, notify_window: { type: ['integer', 'null'] } };
const NOTICE = { ...APPOINTMENT, message_id: ID, notice: { enum: ['moved', 'canceled'] } };
const NUMBER = { number: { type: 'string', pattern: '^[0-9]{3,15}$' } };

/** What each type always holds, and what it may hold beside that. */
const DATA: Readonly<Record<EventType, { readonly always: Schema; readonly maybe?: Schema }>> = {
  'reminder.sent': { always: SENT },
  'reminder.delivered': { always: SENT },
  'reminder.failed': { always: { ...SENT, reason: TEXT }, maybe: { code: NAME } },
  'reminder.expired': { always: { ...SENT, reason: TEXT } },
  'notice.sent': { always: NOTICE },
  'notice.delivered': { always: NOTICE },
  'notice.failed': { always: { ...NOTICE, reason: TEXT }, maybe: { code: NAME } },
  'appointment.confirmed': {
    always: APPOINTMENT,
    maybe: { message_id: ID, answered_by: PARTY, will_attend: ANSWER, key: NAME },
  },
  'appointment.canceled': {
    always: APPOINTMENT,
    maybe: { message_id: ID, answered_by: PARTY, canceled_by: PARTY, will_attend: ANSWER, key: NAME },
  },
  'appointment.moved': { always: { ...APPOINTMENT, from: TIME, to: TIME, key: NAME } },
  'appointment.reopened': {
    always: { ...APPOINTMENT, key: NAME },
    maybe: { will_attend: ANSWER, answered_by: PARTY, outcome: NAME },
  },
  'appointment.attended': { always: { ...APPOINTMENT, outcome: TEXT, key: NAME } },
  'appointment.no_show': { always: { ...APPOINTMENT, outcome: TEXT, key: NAME } },
  'message.received': { always: { message_id: ID }, maybe: { ...APPOINTMENT, ...NUMBER, text: TEXT } },
  'reply.unclear': { always: { ...APPOINTMENT, message_id: ID } },
  'contact.possible_opt_out': { always: { ...NUMBER, message_id: ID } },
  'contact.opted_out': { always: NUMBER },
  'contact.opted_in': { always: NUMBER },
  'service.alert': { always: { alert: TEXT, state: TEXT } },
};

/** The JSON Schema of an event, as it is read and posted. New fields may come: what is not here is to be passed over. */
export const EVENT_SCHEMA: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Event',
  type: 'object',
  required: ['type', 'timestamp', 'data'],
  properties: {
    id: ID,
    type: { enum: EVENT_TYPES },
    timestamp: TIME,
    data: { type: 'object' },
  },
  oneOf: EVENT_TYPES.map((type) => ({ properties: { type: { const: type }, data: dataSchema(type) } })),
};

/** What was erased is gone from events: then nothing is required. */
function dataSchema(type: EventType): Schema {
  const { always, maybe } = DATA[type];
  const isOfReminder = 'reminder_id' in { ...always, ...maybe };
  return {
    anyOf: [
      {
        type: 'object',
        required: Object.keys(always),
        properties: { ...always, ...maybe, ...(isOfReminder && { contact_name: NAME }) },
      },
      { type: 'object', maxProperties: 0 },
    ],
  };
}
