import type { PipeTransform } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.js';
import type { ReminderDetails } from '../reminder.entity.js';
import { readReminder } from './read-reminder.js';

/** Reads the body of `POST /reminder`. */
@Injectable()
export class NewReminderPipe implements PipeTransform<unknown, Promise<ReminderDetails>> {
  constructor(private readonly clock: Clock) {}

  transform(body: unknown): Promise<ReminderDetails> {
    return readReminder(body, this.clock.now());
  }
}
