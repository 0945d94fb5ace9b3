import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { fieldErrors, STRICT } from '../../../platform/http/errors/validation.js';
import { mustBeSmall } from '../../../platform/http/limits/input-size.js';
import { InvalidInput } from '../../../platform/problem.js';
import type { Reminder } from '../../appointment/reminder.entity.js';
import type { ReminderChange } from '../../appointment/reminder-change.js';
import { detailsAfter, timeAsMeant } from '../../appointment/reminder-change.js';
import { CreateReminderDto } from './create-reminder.dto.js';
import { jsonObject, ownNumberErrors } from './read-reminder.js';

/**
 * Reads the body of `PATCH /reminder/:id`.
 * @param reminder as it is now: whether a time is right depends on its zone
 * @param ownNumbers in digits, which no contact can have
 * @throws InvalidInput naming every wrong field at once; a time that is not ahead of now, too
 */
export async function readChange(
  reminder: Reminder,
  body: unknown,
  now: Date,
  ownNumbers: ReadonlySet<string>,
): Promise<ReminderChange> {
  const fields = jsonObject(body);
  mustBeSmall(fields, 'body');
  const dto: Partial<CreateReminderDto> = plainToInstance(CreateReminderDto, {
    ...fields,
    ...meantTime(reminder, fields),
  });
  const wrong = await validate(dto, { ...STRICT, skipUndefinedProperties: true });
  const errors = [...fieldErrors(wrong), ...ownNumberErrors(dto, ownNumbers)];
  if (errors.some(({ field }) => field === 'appointment_time' || field === 'time_zone'))
    throw new InvalidInput(errors);
  const change = changeOf(dto);
  const { wrong: wrongTime } = detailsAfter(reminder, change, now);
  if (wrongTime) errors.push(wrongTime);
  if (errors.length > 0) throw new InvalidInput(errors);
  return change;
}

function changeOf(dto: Partial<CreateReminderDto>): ReminderChange {
  return {
    contactNumber: dto.contact_number,
    appointmentTime: dto.appointment_time,
    timeZone: dto.time_zone,
    notifyWindows: dto.notify_window,
    location: dto.location,
    participant: dto.participant,
    language: dto.language,
    contactName: dto.contact_name,
    externalId: dto.external_id,
    sequence: dto.sequence,
  };
}

/** So that a time without a zone is held to the rules of the zone in which it is meant. */
function meantTime(
  reminder: Reminder,
  { appointment_time: time, time_zone: zone }: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (typeof time !== 'string' || zone !== undefined) return {};
  const meant = timeAsMeant(reminder, { appointmentTime: time });
  return { appointment_time: meant.appointmentTime, time_zone: meant.timeZone };
}
