import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { fieldErrors, STRICT } from '../../../platform/http/errors/validation.js';
import { mustBeSmall } from '../../../platform/http/limits/input-size.js';
import type { FieldError } from '../../../platform/problem.js';
import { InvalidInput } from '../../../platform/problem.js';
import { IN_THE_PAST } from '../../appointment/appointment-problems.js';
import { HAS_OFFSET } from '../../appointment/reminder-change.js';
import type { ReminderDetails } from '../../appointment/reminder-details.js';
import { parseAppointmentTime } from '../../planning/wall-time.js';
import { CreateReminderDto } from './create-reminder.dto.js';

/**
 * Reads a request's body into details that are valid and ahead. Not Nest's own pipe: whether a time is past is
 * told together with the rest.
 * @param earliest a time that is not behind it is in the past
 * @param ownNumbers in digits, which no contact can have
 * @param usualZone of times without an offset and a zone
 * @throws InvalidInput naming every wrong field at once
 */
export async function readReminder(
  body: unknown,
  earliest: Date,
  ownNumbers: ReadonlySet<string>,
  usualZone?: string,
): Promise<ReminderDetails> {
  const fields = jsonObject(body);
  mustBeSmall(fields, 'body');
  const dto = plainToInstance(CreateReminderDto, { ...fields, ...inUsualZone(fields, usualZone) });
  const errors = [...fieldErrors(await validate(dto, STRICT)), ...ownNumberErrors(dto, ownNumbers)];
  const wrong = (field: string): boolean => errors.some((error) => error.field === field);
  if (wrong('appointment_time') || wrong('time_zone')) throw new InvalidInput(errors);
  const { at, timeZone } = parseAppointmentTime(dto.appointment_time, dto.time_zone ?? undefined);
  if (at <= earliest) errors.push(IN_THE_PAST);
  if (errors.length > 0) throw new InvalidInput(errors);
  return {
    contactNumber: dto.contact_number,
    appointmentAt: at,
    timeZone,
    notifyWindows: dto.notify_window,
    location: dto.location ?? null,
    participant: dto.participant ?? null,
    language: dto.language ?? null,
    ...laterFields(dto),
  };
}

/**
 * The fields that earlier versions did not have, only where they are there: a request without them that is repeated over an upgrade
 * is still the same request.
 */
function laterFields({
  contact_name: contactName,
  external_id: externalId,
  sequence,
}: CreateReminderDto): Pick<ReminderDetails, 'contactName' | 'externalId' | 'sequence'> {
  return {
    ...(contactName !== undefined && contactName !== null && { contactName }),
    ...(externalId !== undefined && externalId !== null && { externalId }),
    ...(sequence !== undefined && sequence !== null && { sequence }),
  };
}

function inUsualZone(
  { appointment_time: time, time_zone: zone }: Readonly<Record<string, unknown>>,
  usualZone: string | undefined,
): Readonly<Record<string, unknown>> {
  const isWithout = typeof time === 'string' && !HAS_OFFSET.test(time) && (zone ?? undefined) === undefined;
  return isWithout && usualZone !== undefined ? { time_zone: usualZone } : {};
}

export function ownNumberErrors(
  { contact_number: number }: Partial<CreateReminderDto>,
  ownNumbers: ReadonlySet<string>,
): FieldError[] {
  if (number === undefined || !ownNumbers.has(number)) return [];
  return [{ field: 'contact_number', code: 'own_number', message: 'is a number of this service itself' }];
}

/** @throws InvalidInput where a body is anything but a JSON object */
export function jsonObject(body: unknown): Record<string, unknown> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body))
    return body as Record<string, unknown>;
  throw new InvalidInput([{ field: 'body', code: 'malformed', message: 'must be a JSON object' }]);
}
