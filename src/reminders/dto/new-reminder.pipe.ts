import type { PipeTransform } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { Clock } from '../../clock.js';
import { fieldErrors, STRICT } from '../../http/validation.js';
import { InvalidInput } from '../../problem.js';
import type { ReminderDetails } from '../reminder.entity.js';
import { parseAppointmentTime } from '../wall-time.js';
import { CreateReminderDto } from './create-reminder.dto.js';

/** Reads the body of `POST /reminder` into details that are valid and ahead of now. Not Nest's own pipe: whether a time is past is told together with the rest. */
@Injectable()
export class NewReminderPipe implements PipeTransform<unknown, Promise<ReminderDetails>> {
  constructor(private readonly clock: Clock) {}

  /** @throws InvalidInput naming every wrong field at once */
  async transform(body: unknown): Promise<ReminderDetails> {
    const dto = plainToInstance(CreateReminderDto, isObject(body) ? body : {});
    const errors = fieldErrors(await validate(dto, STRICT));
    const wrong = (field: string): boolean => errors.some((error) => error.field === field);
    if (wrong('appointment_time') || wrong('time_zone')) throw new InvalidInput(errors);
    const { at, timeZone } = parseAppointmentTime(dto.appointment_time, dto.time_zone ?? undefined);
    if (at <= this.clock.now()) errors.push({ field: 'appointment_time', message: 'is in the past' });
    if (errors.length > 0) throw new InvalidInput(errors);
    return {
      contactNumber: dto.contact_number,
      appointmentAt: at,
      timeZone,
      notifyWindows: [dto.notify_window],
      location: dto.location ?? null,
      participant: dto.participant ?? null,
      language: dto.language ?? null,
    };
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
