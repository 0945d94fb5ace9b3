import type { AfterQueryEvent, EntitySubscriberInterface } from 'typeorm';
import { EventSubscriber } from 'typeorm';
import { makesConnectionUseless } from '../sql/database-error.js';

interface PooledConnection {
  destroy(): void;
}

/**
 * Closes connections that are of no use any more. Behind a proxy, or a name that moves to another server, the pool would
 * otherwise keep asking the wrong one as long as it stays up; and whoever gets a connection on which a statement hangs
 * would wait behind it.
 */
@EventSubscriber()
export class UselessConnections implements EntitySubscriberInterface {
  async afterQuery({ success, error, queryRunner }: AfterQueryEvent): Promise<void> {
    if (success || !makesConnectionUseless(error)) return;
    ((await queryRunner.connect()) as PooledConnection).destroy();
  }
}
