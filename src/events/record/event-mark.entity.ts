import type { EntityManager } from 'typeorm';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { rowLock } from '../../platform/database/sql/row-lock.js';

const ONLY_ONE = 1;

/** One row: how far the feed had come where its last events were deleted. Their places are never given again. */
@Entity('event_mark')
export class EventMark {
  @PrimaryColumn('int')
  id: number = ONLY_ONE;

  /** The last place of an event that was deleted; 0 where none was. */
  @Column('int')
  position: number;

  /** Reads it so that until the end of the transaction nobody else deletes events or gives them places. */
  static async locked(manager: EntityManager): Promise<EventMark> {
    return manager.findOneOrFail(EventMark, { where: { id: ONLY_ONE }, ...rowLock(manager) });
  }
}
