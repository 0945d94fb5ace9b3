import type { EventType } from '../record/event.entity.js';
import { EVENT_TYPES } from '../record/event-types.js';

export type Schema = Readonly<Record<string, unknown>>;

/** A field: what it holds, and what it is. */
const field = (schema: Schema, description: string): Schema => ({ ...schema, description });

const ID = { type: 'string', pattern: '^[0-9a-f]{32}$' };
const TEXT = { type: 'string' };
const NAME = { type: ['string', 'null'] };
const TIME = { type: 'string', format: 'date-time' };
const ANSWER = field({ type: ['boolean', 'null'] }, 'Whether the contact will come; null if that is open');
const PARTY = { enum: ['contact', 'staff'] };
const MESSAGE = { message_id: field(ID, 'The text that it is about') };
const CODE = { code: field(NAME, "The carrier's code") };
const REASON = { reason: field(TEXT, 'Why it was not sent, or did not arrive') };
const KEY = { key: field(NAME, 'The name of the API key that it was done with') };
const OUTCOME = field(TEXT, 'attended or no_show');
const ANSWERED_BY = field(PARTY, 'Who said so');
const CANCELED_BY = field(PARTY, 'Who canceled it');

const APPOINTMENT = { reminder_id: field(ID, 'The appointment') };
const NAMED = {
  contact_name: field(NAME, 'Who is coming; only with EVENTS_NAMES=on'),
};
const SENT = {
  ...APPOINTMENT,
  ...MESSAGE,
  notify_window: field({ type: ['integer', 'null'] }, 'How many hours before the appointment it was due'),
};
const NOTICE = {
  ...APPOINTMENT,
  ...MESSAGE,
  notice: field({ enum: ['moved', 'canceled'] }, 'What the contact was told'),
};
const NUMBER = { number: field({ type: 'string', pattern: '^[0-9]{3,15}$' }, "The contact's number") };

/** What happened, and what an event of it always holds, and may hold beside that. */
interface Described {
  readonly what: string;
  readonly always: Schema;
  readonly maybe?: Schema;
}

const DATA: Readonly<Record<EventType, Described>> = {
  'reminder.sent': { what: 'A carrier took a reminder', always: SENT },
  'reminder.delivered': { what: 'A reminder arrived', always: SENT },
  'reminder.failed': {
    what: 'A reminder could not be sent, or did not arrive',
    always: { ...SENT, ...REASON },
    maybe: CODE,
  },
  'reminder.expired': {
    what: 'A reminder was not sent before its appointment',
    always: { ...SENT, ...REASON },
  },
  'notice.sent': { what: 'A carrier took the notice of a change', always: NOTICE },
  'notice.delivered': { what: 'The notice of a change arrived', always: NOTICE },
  'notice.failed': {
    what: 'The notice of a change could not be sent, or did not arrive',
    always: { ...NOTICE, ...REASON },
    maybe: CODE,
  },
  'appointment.confirmed': {
    what: 'The contact will come',
    always: APPOINTMENT,
    maybe: { ...MESSAGE, answered_by: ANSWERED_BY, will_attend: ANSWER, ...KEY },
  },
  'appointment.canceled': {
    what: 'The contact will not come, or staff canceled',
    always: APPOINTMENT,
    maybe: {
      ...MESSAGE,
      answered_by: ANSWERED_BY,
      canceled_by: CANCELED_BY,
      will_attend: ANSWER,
      ...KEY,
    },
  },
  'appointment.moved': {
    what: 'An appointment has another time',
    always: { ...APPOINTMENT, from: field(TIME, 'The old time'), to: field(TIME, 'The new time'), ...KEY },
  },
  'appointment.reopened': {
    what: 'An answer, a cancellation or an outcome was taken back',
    always: { ...APPOINTMENT, ...KEY },
    maybe: {
      will_attend: ANSWER,
      answered_by: ANSWERED_BY,
      outcome: field(NAME, 'attended, no_show, or null'),
    },
  },
  'appointment.attended': { what: 'The contact came', always: { ...APPOINTMENT, outcome: OUTCOME, ...KEY } },
  'appointment.no_show': {
    what: 'The contact did not come',
    always: { ...APPOINTMENT, outcome: OUTCOME, ...KEY },
  },
  'message.received': {
    what: 'A contact wrote',
    always: MESSAGE,
    maybe: {
      ...APPOINTMENT,
      ...NUMBER,
      text: field(TEXT, 'What they wrote; only with EVENTS_TEXTS=on'),
    },
  },
  'reply.unclear': {
    what: 'A contact wrote what was not understood',
    always: { ...APPOINTMENT, ...MESSAGE },
  },
  'contact.possible_opt_out': {
    what: 'A contact may want no more texts',
    always: { ...NUMBER, ...MESSAGE },
  },
  'contact.opted_out': { what: 'A contact wants no more texts', always: NUMBER },
  'contact.opted_in': { what: 'A contact wants texts again', always: NUMBER },
  'service.alert': {
    what: 'Something is wrong that staff must see to, or is right again',
    always: { alert: field(TEXT, 'What is wrong'), state: field(TEXT, 'raised or cleared') },
  },
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

/** What happened, in a few words. */
export function whatHappened(type: EventType): string {
  return DATA[type].what;
}

/** What the `data` of a type holds. What was erased is gone from events: then nothing is required. */
export function dataSchema(type: EventType): Schema {
  const { always, maybe } = DATA[type];
  const isOfReminder = 'reminder_id' in { ...always, ...maybe };
  return {
    anyOf: [
      {
        type: 'object',
        required: Object.keys(always),
        properties: { ...always, ...maybe, ...(isOfReminder && NAMED) },
      },
      { type: 'object', maxProperties: 0 },
    ],
  };
}
