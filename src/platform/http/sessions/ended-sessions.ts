import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { change, insertRows } from '../../database/sql/sql.js';
import { EndedSession } from './ended-session.entity.js';

/** The sessions that are over before their time, for all replicas. */
@Injectable()
export class EndedSessions {
  constructor(private readonly dataSource: DataSource) {}

  /** Ends one, now or before. Those that would be over by now are forgotten. */
  async add(id: string, expiresAt: Date, now: Date): Promise<void> {
    const { manager } = this.dataSource;
    await insertRows(manager, 'ended_session', [{ id, expires_at: expiresAt }], 'id');
    await change(manager, 'DELETE FROM ended_session WHERE expires_at < ?', [now]);
  }

  includes(id: string): Promise<boolean> {
    return this.dataSource.manager.existsBy(EndedSession, { id });
  }
}
