import type { PipeTransform } from '@nestjs/common';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { ReminderDetails } from '../../appointment/reminder-details.js';
import { ReminderReader } from './reminder-reader.js';

/** Reads the body of `POST /reminder`. */
@Injectable()
export class NewReminderPipe implements PipeTransform<unknown, Promise<ReminderDetails>> {
  constructor(
    private readonly clock: Clock,
    private readonly reader: ReminderReader,
  ) {}

  transform(body: unknown): Promise<ReminderDetails> {
    return this.reader.read(body, this.clock.now());
  }
}
