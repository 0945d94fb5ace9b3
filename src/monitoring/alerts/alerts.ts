import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { STUCK_STREAM } from '../../events/record/event.entity.js';
import { Events } from '../../events/record/events.js';
import { Clock } from '../../platform/clock/clock.js';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { inTransaction } from '../../platform/database/sql/transaction.js';
import { Metrics } from '../../platform/metrics/metrics.js';
import { Alert } from './alert.entity.js';

/** The appointment system has taken nothing for a while. */
export const EVENTS_STUCK = 'events_stuck';

/** Tells staff once that texting is broken, and once that it works again: not once for each message, nor by each replica. */
@Injectable()
export class Alerts {
  readonly #logger = new Logger(Alerts.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly events: Events,
    metrics: Metrics,
  ) {
    metrics.onRead(async () => {
      metrics.alerts.reset();
      for (const { name } of await this.current()) metrics.alerts.set({ alert: name }, 1);
    });
  }

  current(): Promise<Alert[]> {
    return this.dataSource.manager.find(Alert, { order: { since: 'ASC', name: 'ASC' } });
  }

  /** Does nothing where it lasts already. */
  async raise(name: string): Promise<void> {
    const now = this.clock.now();
    const isNew = await inTransaction(this.dataSource, async (manager) => {
      if (await manager.existsBy(Alert, { name })) return false;
      try {
        await manager.insert(Alert, { name, since: now });
      } catch (error) {
        if (databaseFailure(error) === 'duplicate') return false;
        throw error;
      }
      await this.#tell(manager, name, 'raised', now);
      return true;
    });
    if (isNew) this.#logger.error({ msg: 'An alert was raised', alert: name });
  }

  /** Does nothing where it does not last. */
  async clear(name: string): Promise<void> {
    const now = this.clock.now();
    const lasted = await inTransaction(this.dataSource, async (manager) => {
      const { affected } = await manager.delete(Alert, { name });
      if (affected === 0) return false;
      await this.#tell(manager, name, 'cleared', now);
      return true;
    });
    if (lasted) this.#logger.log({ msg: 'An alert is over', alert: name });
  }

  #tell(manager: EntityManager, alert: string, state: 'raised' | 'cleared', now: Date): Promise<void> {
    const stream = alert === EVENTS_STUCK ? STUCK_STREAM : 'service';
    return this.events.write(manager, [{ type: 'service.alert', stream, data: { alert, state } }], now);
  }
}
