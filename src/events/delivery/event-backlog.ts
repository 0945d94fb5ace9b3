import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { fromSqlTime, select } from '../../platform/database/sql/sql.js';
import { countUpTo, MAX_COUNT } from '../../platform/metrics/count.js';
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
    const [batches] = await select<{ events: number | string | null; oldest: Date | string | null }>(
      manager,
      "SELECT SUM(size) AS events, MIN(created_at) AS oldest FROM event_batch WHERE status = 'pending'",
      [],
    );
    const inRows = await countUpTo(manager, "event WHERE status = 'pending'", []);
    return {
      eventsPending: {
        count: Math.min(inRows + Number(batches?.events), MAX_COUNT),
        oldest: earliest(first?.created_at, batches?.oldest),
      },
      eventsDead: await countUpTo(manager, "event WHERE status = 'dead'", []),
    };
  }
}

function earliest(...times: (Date | string | null | undefined)[]): Date | undefined {
  const known = times.flatMap((time) => (time ? fromSqlTime(time) : []));
  return known.sort((one, other) => one.getTime() - other.getTime())[0];
}
