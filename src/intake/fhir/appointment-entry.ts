import type { Country } from '../../platform/config/country-setting.js';
import type { CalendarEntry, CalendarRow } from '../../reminders/api/bulk/calendar-changes.js';
import { resolveLanguage } from '../../reminders/wording/languages.js';
import { externalIdOf } from './appointment-ids.js';
import type { Json } from './json.js';
import { objectIn, objectsIn, printableIn, textIn, textsIn } from './json.js';
import type { IssueCode } from './operation-outcome.js';
import type { Entry, Resources } from './resources.js';
import { phoneOf } from './telecom.js';

export interface FhirRules {
  readonly country: Country;
  /** Where no Location says one. */
  readonly timeZone: string | undefined;
  readonly notifyWindows: readonly number[];
  readonly now: Date;
}

/** What an Appointment means; `left_out` where there is nothing to do, `wrong` where somebody must see to it. */
export type AppointmentMeaning =
  | { readonly kind: 'entry'; readonly entry: CalendarEntry }
  | {
      readonly kind: 'left_out' | 'wrong';
      readonly code: IssueCode;
      readonly message: string;
    };

const MAX_LOCATION = 128;
const MAX_PARTICIPANT = 256;
const MAX_NAME = 128;
const MAX_SEQUENCE = 2_147_483_647;
const MAX_REFERENCE = 200;
const TIME_ZONE = 'http://hl7.org/fhir/StructureDefinition/timezone';
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

const wrong = (code: IssueCode, message: string): AppointmentMeaning => ({
  kind: 'wrong',
  code,
  message,
});

/** Maps an Appointment to what is said of a reminder. Pure. */
export function meaningOf(entry: Entry, resources: Resources, rules: FhirRules): AppointmentMeaning {
  const appointment = entry.resource ?? {};
  const externalId = externalIdOf(appointment, entry.fullUrl);
  if (externalId === undefined) return wrong('required', 'Appointment has neither an identifier nor an id');
  const sequence = sequenceOf(appointment);
  switch (appointment['status']) {
    case 'booked':
      return booked(appointment, externalId, sequence, resources, rules);
    case 'pending':
    case 'proposed':
    case 'waitlist':
      return { kind: 'left_out', code: 'informational', message: 'it is not booked yet' };
    case 'cancelled':
    case 'entered-in-error':
      return canceled(externalId, sequence);
    case 'noshow':
      return isAhead(appointment, rules.now)
        ? canceled(externalId, sequence)
        : { kind: 'entry', entry: { kind: 'over', externalId, outcome: 'no_show' } };
    case 'arrived':
    case 'fulfilled':
    case 'checked-in':
      return { kind: 'entry', entry: { kind: 'over', externalId, outcome: 'attended' } };
    default:
      return wrong('code-invalid', 'Appointment.status is none that R4 has');
  }
}

export function canceled(externalId: string, sequence?: { readonly sequence?: number }): AppointmentMeaning {
  return { kind: 'entry', entry: { kind: 'canceled', externalId, ...sequence } };
}

function booked(
  appointment: Json,
  externalId: string,
  sequence: { readonly sequence?: number },
  resources: Resources,
  rules: FhirRules,
): AppointmentMeaning {
  const start = textIn(appointment['start']) ?? '';
  if (!INSTANT.test(start)) return wrong('required', 'Appointment.start must be an instant with an offset');
  if (!isAhead(appointment, rules.now))
    return { kind: 'left_out', code: 'informational', message: 'it is in the past' };
  const actors = objectsIn(appointment['participant']).flatMap(({ actor }): readonly Json[] =>
    objectsIn([actor]),
  );
  const contact = contactOf(appointment, actors, resources, rules);
  if (!('number' in contact)) return contact;
  const timeZone = zoneOf(appointment, actors, resources) ?? rules.timeZone;
  if (timeZone === undefined && start.endsWith('Z'))
    return wrong(
      'required',
      'start is in UTC, and neither a Location nor ORG_TIME_ZONE says whose clock counts',
    );
  const row: CalendarRow = {
    external_id: externalId,
    contact_number: `+${contact.number}`,
    appointment_time: start,
    notify_window: rules.notifyWindows,
    ...sequence,
    ...given('time_zone', timeZone),
    ...given('contact_name', nameOf(contact.patient)),
    ...given('language', languageOf(contact.patient)),
    ...given('location', displayOf('Location', appointment, actors, resources, MAX_LOCATION)),
    ...given(
      'participant',
      displayOf('Practitioner', appointment, actors, resources, MAX_PARTICIPANT) ??
        displayOf('HealthcareService', appointment, actors, resources, MAX_PARTICIPANT),
    ),
  };
  return { kind: 'entry', entry: { kind: 'stands', row } };
}

interface Contact {
  readonly number: string;
  readonly patient: Json;
}

function contactOf(
  appointment: Json,
  actors: readonly Json[],
  resources: Resources,
  { country, now }: FhirRules,
): Contact | AppointmentMeaning {
  const [found, ...others] = actorsOf('Patient', appointment, actors, resources);
  if (others.length > 0) return wrong('multiple-matches', 'Appointment has several Patients');
  const reference = textIn(found?.actor['reference']) ?? (found && 'what the Patient’s identifier refers to');
  const patient = found?.resource;
  if (reference === undefined)
    return wrong('required', 'Appointment has no participant that refers to a Patient');
  if (!patient)
    return wrong(
      'not-found',
      `${reference.slice(0, MAX_REFERENCE)} did not come with the Appointment, and cannot be looked up`,
    );
  if (patient['deceasedBoolean'] === true || patient['deceasedDateTime'] !== undefined)
    return wrong('business-rule', 'the Patient is recorded as deceased');
  const people = actorsOf('RelatedPerson', appointment, actors, resources).flatMap(({ resource }) =>
    objectsIn([resource]),
  );
  const phones = [patient, ...people].flatMap((person) => phoneOf(person, country, now) ?? []);
  const phone = phones.find(({ isMobile }) => isMobile) ?? phones[0];
  return phone
    ? { number: phone.number, patient }
    : wrong('required', 'the Patient has no telecom that a text can be sent to');
}

function typeOf(actor: Json): string | undefined {
  const reference = textIn(actor['reference']) ?? '';
  const type = textIn(actor['type']);
  return type ?? /(?:^|\/)([A-Z][A-Za-z]+)\/[^/]+(?:\/_history\/[^/]+)?$/.exec(reference)?.[1];
}

function actorsOf(
  type: string,
  appointment: Json,
  actors: readonly Json[],
  resources: Resources,
): { actor: Json; resource: Json | undefined }[] {
  return actors.flatMap((actor) => {
    const resource = resources.find(actor, appointment);
    return (textIn(resource?.['resourceType']) ?? typeOf(actor)) === type ? [{ actor, resource }] : [];
  });
}

function displayOf(
  type: string,
  appointment: Json,
  actors: readonly Json[],
  resources: Resources,
  most: number,
): string | undefined {
  const [first] = actorsOf(type, appointment, actors, resources);
  if (!first) return undefined;
  const { actor, resource } = first;
  const named = type === 'Practitioner' ? nameOf(resource ?? {}) : printableIn(resource?.['name'], most);
  return printableIn(actor['display'], most) ?? named;
}

function zoneOf(appointment: Json, actors: readonly Json[], resources: Resources): string | undefined {
  const zones = actorsOf('Location', appointment, actors, resources).flatMap(({ resource }) =>
    objectsIn(resource?.['extension']).filter(({ url }) => url === TIME_ZONE),
  );
  return textIn(zones[0]?.['valueCode']);
}

function nameOf(person: Json): string | undefined {
  const names = objectsIn(person['name']).filter(({ use }) => use !== 'old');
  const name =
    names.find(({ use }) => use === 'usual') ?? names.find(({ use }) => use === 'official') ?? names[0];
  const parts = [textsIn(name?.['given'])[0], textIn(name?.['family'])].filter((part) => part !== undefined);
  return printableIn(name?.['text'], MAX_NAME) ?? printableIn(parts.join(' '), MAX_NAME);
}

function languageOf(patient: Json): string | undefined {
  const spoken = objectsIn(patient['communication']);
  const language = objectIn((spoken.find(({ preferred }) => preferred === true) ?? spoken[0])?.['language']);
  const code = textIn(objectsIn(language?.['coding'])[0]?.['code']);
  return code !== undefined && code.length <= 35 && resolveLanguage(code) !== undefined ? code : undefined;
}

/** Which version it is: its number where that is one, else when it was last changed. */
function sequenceOf(appointment: Json): { readonly sequence?: number } {
  const meta = objectIn(appointment['meta']);
  const version = textIn(meta?.['versionId']) ?? '';
  const changed = Math.floor(Date.parse(textIn(meta?.['lastUpdated']) ?? '') / 1000);
  const sequence = /^\d{1,10}$/.test(version) ? Number(version) : changed;
  return sequence >= 0 && sequence <= MAX_SEQUENCE ? { sequence } : {};
}

function isAhead(appointment: Json, now: Date): boolean {
  return Date.parse(textIn(appointment['start']) ?? '') > now.getTime();
}

function given<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [name]: value } as Record<K, string>);
}
