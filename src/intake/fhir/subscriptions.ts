import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Alerts } from '../../monitoring/alerts/alerts.js';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { change } from '../../platform/database/sql/sql.js';
import { FhirSubscription } from './fhir-subscription.entity.js';
import type { Notification } from './notification.js';

const EVENTS_MISSED = 'fhir_events_missed';

/** Notices when notifications are missing between those that came. */
@Injectable()
export class Subscriptions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly alerts: Alerts,
  ) {}

  /** @returns how many events are missing before those of this notification; an alert says so until the next handshake */
  async take({ type, subscription, events, inBundle, missing }: Notification): Promise<number> {
    const id = createHash('sha256').update(subscription).digest('hex');
    const before = await this.#lastEvent(id);
    if (type === 'handshake') {
      await this.#put(id, events, true);
      await this.alerts.clear(EVENTS_MISSED);
      return 0;
    }
    await this.#put(id, events, false);
    const missed = before === undefined ? 0 : Math.max(0, events - inBundle - before);
    if (missed + missing > 0) await this.alerts.raise(EVENTS_MISSED);
    return missed;
  }

  async #lastEvent(id: string): Promise<number | undefined> {
    return (await this.dataSource.manager.findOneBy(FhirSubscription, { id }))?.lastEvent;
  }

  /** @param anew whether it begins to count anew; else a notification that comes late takes nothing back */
  async #put(id: string, events: number, anew: boolean): Promise<void> {
    const { manager } = this.dataSource;
    try {
      await manager.insert(FhirSubscription, { id, lastEvent: events });
    } catch (error) {
      if (databaseFailure(error) !== 'duplicate') throw error;
      const sql = 'UPDATE fhir_subscription SET last_event = ? WHERE id = ?';
      await (anew
        ? change(manager, sql, [events, id])
        : change(manager, `${sql} AND last_event < ?`, [events, id, events]));
    }
  }
}
