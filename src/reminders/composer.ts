import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Repository } from 'typeorm';
import type { Message } from '../messaging/outbox/message.entity.js';
import { Reminder } from './reminder.entity.js';
import { Wording } from './wording/wording.js';

/** Puts reminders into today's words, at the moment when they go out. Answers had their words when they were planned. */
@Injectable()
export class Composer {
  constructor(
    @InjectRepository(Reminder) private readonly reminders: Repository<Reminder>,
    private readonly wording: Wording,
  ) {}

  /** @returns the text of each message that has one, by the message's id */
  async compose(messages: readonly Message[]): Promise<Map<string, string>> {
    const ids = messages.flatMap(({ body, reminderId }) => (body === null && reminderId ? [reminderId] : []));
    const found = ids.length > 0 ? await this.reminders.findBy({ id: In(ids) }) : [];
    const reminders = new Map(found.map((reminder) => [reminder.id, reminder]));
    const texts = new Map<string, string>();
    for (const { id, body, reminderId } of messages) {
      const reminder = reminders.get(reminderId ?? '');
      const text = body ?? (reminder && this.wording.reminder(wordsOf(reminder)));
      if (text !== undefined) texts.set(id, text);
    }
    return texts;
  }
}

function wordsOf({ appointmentAt, timeZone, language, location, participant }: Reminder) {
  return {
    at: appointmentAt,
    timeZone,
    language: language ?? undefined,
    location: location ?? undefined,
    participant: participant ?? undefined,
  };
}
