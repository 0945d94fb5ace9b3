import { Injectable } from '@nestjs/common';
import type { AfterQueryEvent, EntitySubscriberInterface } from 'typeorm';
import { DataSource } from 'typeorm';
import { Metrics } from '../platform/metrics/metrics.js';

const KINDS = ['select', 'insert', 'update', 'delete'] as const;

/** What is read of mysql2's pool, which has no interface for it. */
interface Pool {
  readonly _allConnections: { readonly length: number };
  readonly _freeConnections: { readonly length: number };
  readonly _connectionQueue: { readonly length: number };
}

/** Measures each statement, and how many connections are in use and waited for. */
@Injectable()
export class DatabaseMetrics implements EntitySubscriberInterface {
  constructor(
    dataSource: DataSource,
    private readonly metrics: Metrics,
  ) {
    dataSource.subscribers.push(this);
    const { pool } = dataSource.driver as { pool?: Pool };
    if (pool?._connectionQueue)
      metrics.onRead(async () => {
        const free = pool._freeConnections.length;
        metrics.connections.set({ state: 'free' }, free);
        metrics.connections.set({ state: 'used' }, pool._allConnections.length - free);
        metrics.connectionsWaitedFor.set(pool._connectionQueue.length);
      });
  }

  afterQuery({ query, executionTime }: AfterQueryEvent): void {
    if (executionTime === undefined) return;
    const word = query.slice(0, 6).toLowerCase();
    const statement = KINDS.find((kind) => kind === word) ?? 'other';
    this.metrics.statements.observe({ statement }, executionTime / 1000);
  }
}
