import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fromSqlTime, select } from '../../platform/database/sql/sql.js';
import { countUpTo } from '../../platform/metrics/count.js';
import type { Overview } from '../../platform/metrics/readings.js';
import { Readings } from '../../platform/metrics/readings.js';

/** How many events the appointment system is still to hear, or never will, for those who watch over the service. */
@Injectable()
export class EventBacklog {
  constructor(
    private readonly dataSource: DataSource,
    readings: Readings,
  ) {
    readings.add(() => this.#read());
  }

  async #read(): Promise<Partial<Overview>> {
    const { manager } = this.dataSource;
    const [first] = await select<{ created_at: Date | string }>(
      manager,
      "SELECT created_at FROM event WHERE status = 'pending' ORDER BY created_at LIMIT 1",
      [],
    );
    return {
      eventsPending: {
        count: await countUpTo(manager, "event WHERE status = 'pending'", []),
        oldest: first && fromSqlTime(first.created_at),
      },
      eventsDead: await countUpTo(manager, "event WHERE status = 'dead'", []),
    };
  }
}
