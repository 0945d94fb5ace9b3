import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { fieldErrors, STRICT } from '../../http/validation.js';
import { InvalidInput } from '../../problem.js';
import type { ReminderDetails } from '../reminder.entity.js';
import { parseAppointmentTime } from '../wall-time.js';
import { CreateReminderDto } from './create-reminder.dto.js';

/**
 * Reads a request's body into details that are valid and ahead of now. Not Nest's own pipe: whether a time is past is
 * told together with the rest.
 * @throws InvalidInput naming every wrong field at once
 */
export async function readReminder(body: unknown, now: Date): Promise<ReminderDetails> {
  const dto = plainToInstance(CreateReminderDto, jsonObject(body));
  const errors = fieldErrors(await validate(dto, STRICT));
  const wrong = (field: string): boolean => errors.some((error) => error.field === field);
  if (wrong('appointment_time') || wrong('time_zone')) throw new InvalidInput(errors);
  const { at, timeZone } = parseAppointmentTime(dto.appointment_time, dto.time_zone ?? undefined);
  if (at <= now) errors.push({ field: 'appointment_time', message: 'is in the past' });
  if (errors.length > 0) throw new InvalidInput(errors);
  return {
    contactNumber: dto.contact_number,
    appointmentAt: at,
    timeZone,
    notifyWindows: dto.notify_window,
    location: dto.location ?? null,
    participant: dto.participant ?? null,
    language: dto.language ?? null,
  };
}

/** @throws InvalidInput where a body is anything but a JSON object */
export function jsonObject(body: unknown): Record<string, unknown> {
  if (typeof body === 'object' && body !== null && !Array.isArray(body))
    return body as Record<string, unknown>;
  throw new InvalidInput([{ field: 'body', message: 'must be a JSON object' }]);
}
