import fc from 'fast-check';
import { hostileBody, hostileText, hostileValue } from './hostile.js';
import type { Operation } from './operations.js';

/** The fields of a reminder that is right. */
export interface SentReminder {
  readonly contact_number: string;
  readonly location: string | null;
  readonly participant: string | null;
  readonly contact_name: string | null;
  readonly time_zone: string;
  readonly notify_window: number;
}

/** Numbers that are never erased or opted out by chance, so that what was created stays until it is read. */
const contact = fc.integer({ min: 0, max: 9_999_999 }).map((last) => `1222${String(last).padStart(7, '0')}`);
export const printable = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', maxLength })
    .filter((text) => [...text].length <= maxLength && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text));

export const reminder = fc.record({
  contact_number: contact,
  location: fc.option(printable(128)),
  participant: fc.option(printable(256)),
  contact_name: fc.option(printable(128)),
  time_zone: fc.constantFrom('America/Los_Angeles', 'Asia/Kathmandu', 'UTC', 'Europe/Berlin'),
  notify_window: fc.integer({ min: 0, max: 8760 }),
});
export const appointmentTime = fc
  .date({ min: new Date('2030-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

const appointment = fc
  .tuple(reminder, appointmentTime)
  .map(([fields, time]) => ({ ...fields, appointment_time: time }));

const rows = fc.record({
  mode: fc.constantFrom('create', 'upsert'),
  reminders: fc.array(
    fc
      .tuple(appointment, fc.constantFrom('cal-1', 'cal-2', 'cal-3'), fc.option(fc.nat()))
      .map(([fields, id, sequence]) => ({ ...fields, external_id: id, sequence })),
    { minLength: 1, maxLength: 5 },
  ),
});

/** What staff say of an appointment. */
const word = fc.record({
  will_attend: fc.option(fc.boolean()),
  outcome: fc.constantFrom('attended', 'no_show', null),
  reason: fc.option(printable(256)),
  note: fc.option(printable(256)),
});

const manyChanges = fc.record({
  ids: fc.array(fc.uuid(), { minLength: 1, maxLength: 5 }),
  by: fc.record({ minutes: fc.integer({ min: -600, max: 600 }) }),
  reason: fc.option(printable(256)),
  notify: fc.constantFrom('auto', 'always', 'never'),
});

const staffText = fc.record({ text: fc.oneof(printable(300), hostileText) });

const calendarLine = fc.oneof(
  fc.constantFrom(
    'BEGIN:VEVENT',
    'END:VEVENT',
    'BEGIN:VALARM',
    'UID:a',
    'SUMMARY:Maria Garcia',
    'DESCRIPTION:tel:+12065550111',
    'DTSTART:20300305T090000Z',
    'DTSTART;TZID=Nowhere:20300305T090000',
    'RRULE:FREQ=SECONDLY',
    'RRULE:FREQ=DAILY;COUNT=3',
    'RECURRENCE-ID;RANGE=THISANDFUTURE:20300306T090000Z',
    'EXDATE:20300305T090000Z',
    'STATUS:CANCELLED',
    'METHOD:CANCEL',
  ),
  hostileText,
);
const calendar = fc
  .array(calendarLine, { maxLength: 20 })
  .map((lines) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'));

const fhirValue = fc.oneof(hostileValue, fc.constant({ reference: '#p', type: 'Patient' }));
const fhirAppointment = fc.record(
  {
    resourceType: fc.constantFrom('Appointment', 'Patient'),
    id: fc.oneof(fc.constantFrom('a', 'b'), hostileValue),
    status: fc.oneof(fc.constantFrom('booked', 'cancelled', 'noshow', 'fulfilled'), hostileValue),
    start: fc.oneof(appointmentTime, hostileValue),
    identifier: fc.oneof(fc.constant([{ system: 's', value: 'v' }]), fhirValue),
    contained: fc.oneof(
      fc.constant([
        { resourceType: 'Patient', id: 'p', telecom: [{ system: 'phone', value: '+12065550111' }] },
      ]),
      fhirValue,
    ),
    participant: fc.oneof(fc.constant([{ actor: { reference: '#p' } }]), fhirValue),
  },
  { requiredKeys: ['resourceType'] },
);
const fhir = fc.oneof(
  fhirAppointment,
  fc.record({
    resourceType: fc.constant('Bundle'),
    type: fc.constantFrom('transaction', 'batch', 'searchset', 'history', 'message', 'document'),
    entry: fc.oneof(fc.array(fc.record({ resource: fhirAppointment }), { maxLength: 3 }), hostileValue),
  }),
);

/** By what fields there may be which kind of body it is, and only those. */
function rightBody(bodyFields: readonly string[]): fc.Arbitrary<object> {
  const has = (field: string): boolean => bodyFields.includes(field);
  if (has('text')) return staffText;
  if (has('reminders') && !has('ids')) return rows;
  const ofOne: fc.Arbitrary<object> = has('appointment_time') ? appointment : word;
  const kind = has('ids') ? manyChanges : ofOne;
  return kind.map((fields) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => bodyFields.includes(name))),
  );
}

const webhook = fc.record({
  id: fc.uuid(),
  from: contact,
  to: fc.constant('15550100000'),
  body: hostileText,
  status: fc.constant('delivered'),
});

/** A right body with some of its fields changed, or something else altogether. */
export function bodyOf({ path, bodyFields }: Operation): fc.Arbitrary<string> {
  if (path === '/intake/ics')
    return fc.oneof({ weight: 4, arbitrary: calendar }, { weight: 1, arbitrary: hostileBody });
  if (path === '/intake/fhir')
    return fc.oneof(
      { weight: 4, arbitrary: fhir.map((resource) => JSON.stringify(resource)) },
      { weight: 1, arbitrary: hostileBody },
    );
  const isWebhook = !path.startsWith('/reminder') && !path.startsWith('/contacts');
  const right: fc.Arbitrary<object> = isWebhook ? webhook : rightBody(bodyFields);
  const names = fc.constantFrom(...bodyFields, 'unknown_field', '__proto__', 'constructor');
  const changes = fc.array(fc.tuple(names, hostileValue), { maxLength: 2 });
  const nearlyRight = fc.tuple(right, changes, fc.boolean()).map(([fields, changed, wrapped]) => {
    const all = { ...fields, ...Object.fromEntries(changed) };
    return JSON.stringify(wrapped && isWebhook ? { data: { ...all, attributes: all } } : all);
  });
  return fc.oneof({ weight: 4, arbitrary: nearlyRight }, { weight: 1, arbitrary: hostileBody });
}
