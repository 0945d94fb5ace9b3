import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource, In, LessThan } from 'typeorm';
import { fromSqlTime, insertRows, select } from '../database/sql/sql.js';
import { newId } from '../identifier.js';
import type { AuditAction } from './audit-entry.entity.js';
import { AuditEntry } from './audit-entry.entity.js';

/** Something that somebody has just done. */
export interface Done {
  readonly action: AuditAction;
  /** The name of the user or of the API key. */
  readonly by: string | undefined;
  /** The id of what it was done to. */
  readonly subject?: string | undefined;
}

/** Who did what. */
@Injectable()
export class Audit {
  constructor(private readonly dataSource: DataSource) {}

  /** In the caller's transaction: what was done is on record, and nothing else. */
  async record(manager: EntityManager, done: Done, now: Date): Promise<void> {
    await recordInAudit(manager, done, now);
  }

  /**
   * The latest first.
   * @param after the id of the last one of the page before
   */
  async page(limit: number, after: string | undefined, by: string | undefined): Promise<AuditEntry[]> {
    return this.dataSource.manager.find(AuditEntry, {
      where: {
        ...(after === undefined ? {} : { id: LessThan(after) }),
        ...(by === undefined ? {} : { actor: by }),
      },
      order: { id: 'DESC' },
      take: limit,
    });
  }

  /** What was done to this last. */
  async last(manager: EntityManager, subject: string): Promise<AuditEntry | undefined> {
    const [last] = await manager.find(AuditEntry, { where: { subject }, order: { id: 'DESC' }, take: 1 });
    return last;
  }

  /** Who did this to each of these subjects, where that is on record. */
  async actorsOf(action: AuditAction, subjects: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (subjects.length === 0) return new Map();
    const entries = await this.dataSource.manager.findBy(AuditEntry, { subject: In([...subjects]), action });
    return new Map(entries.flatMap(({ subject, actor }) => (subject && actor ? [[subject, actor]] : [])));
  }

  /**
   * Forgets some of what is older, in the caller's transaction.
   * @returns how many
   */
  async eraseSome(manager: EntityManager, before: Date, limit: number): Promise<number> {
    const oldest = await select<{ id: string; at: Date | string }>(
      manager,
      `SELECT id, at FROM audit ORDER BY id LIMIT ${limit}`,
      [],
    );
    const old = oldest.filter(({ at }) => fromSqlTime(at) < before);
    if (old.length > 0) await manager.delete(AuditEntry, { id: In(old.map(({ id }) => id)) });
    return old.length;
  }
}

/** The same for a command, which has no service around it. */
export async function recordInAudit(
  manager: EntityManager,
  { action, by, subject }: Done,
  now: Date,
): Promise<void> {
  const row = { id: newId(), at: now, actor: by ?? null, action, subject: subject ?? null };
  await insertRows(manager, 'audit', [row]);
}
