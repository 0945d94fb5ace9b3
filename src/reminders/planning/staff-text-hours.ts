import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import type { DueMessage } from '../../messaging/messages/due-message.js';
import { TextsWith } from '../../messaging/messages/texts-with.js';
import { Config } from '../../platform/config/config.js';
import { fromSqlTime, select } from '../../platform/database/sql/sql.js';
import { quietZone } from './quiet-hours.js';
import type { StaffTextSlot } from './staff-text-slot.js';
import { staffTextSlot } from './staff-text-slot.js';

/** An appointment, as far as quiet hours need it. */
export interface TextedAbout {
  readonly appointmentAt: Date;
  readonly timeZone: string;
}

interface Row {
  readonly appointment_at: Date | string;
  readonly time_zone: string;
}

/** When texts by staff may go out. */
@Injectable()
export class StaffTextHours {
  constructor(
    private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly texts: TextsWith,
  ) {}

  /** When a text may go that staff write now. */
  async slot(
    manager: EntityManager,
    number: string,
    about: TextedAbout | undefined,
    now: Date,
  ): Promise<StaffTextSlot> {
    const { quietHours, orgTimeZone } = this.config;
    const circumstances = {
      appointmentAt: about?.appointmentAt,
      timeZone: about
        ? quietZone(about.timeZone, orgTimeZone)
        : (orgTimeZone ?? (await zoneOf(manager, number))),
      lastHeardAt: await this.texts.lastHeardAt(manager, number),
    };
    return staffTextSlot(circumstances, quietHours, now);
  }

  /** Those by staff, among texts that are due, that would go out in quiet hours, after a retry or an outage; and until when they wait. */
  async quietAmong(messages: readonly DueMessage[], now: Date): Promise<Map<DueMessage, Date>> {
    const quiet = new Map<DueMessage, Date>();
    if (!this.config.quietHours) return quiet;
    const { manager } = this.dataSource;
    for (const message of messages.filter(({ kind }) => kind === 'staff')) {
      const about =
        message.reminderId === null ? undefined : await appointmentOf(manager, message.reminderId);
      const { sendAt } = await this.slot(manager, message.recipient, about, now);
      if (sendAt > now) quiet.set(message, sendAt);
    }
    return quiet;
  }
}

async function appointmentOf(manager: EntityManager, id: string): Promise<TextedAbout | undefined> {
  const [row] = await select<Row>(manager, 'SELECT appointment_at, time_zone FROM reminder WHERE id = ?', [
    id,
  ]);
  return row && { appointmentAt: fromSqlTime(row.appointment_at), timeZone: row.time_zone };
}

/** The zone of the number's last appointment, where the clinic says none of its own. */
async function zoneOf(manager: EntityManager, number: string): Promise<string | undefined> {
  const [last] = await select<Pick<Row, 'time_zone'>>(
    manager,
    'SELECT time_zone FROM reminder WHERE contact_number = ? ORDER BY appointment_at DESC LIMIT 1',
    [number],
  );
  return last?.time_zone;
}
