import type { TextOnRecord } from '../chaos/records.js';
import { TEXT_ON_RECORD } from '../chaos/records.js';
import type { GaleraNode } from './galera/node.js';

/** What one node of the cluster has on record, of the reminders of one scenario. */
export interface NodeRecords {
  readonly texts: TextOnRecord[];
  /** Places of reminders that have no text. */
  readonly withoutText: string[];
}

/** @param places how the places of the scenario's reminders begin */
export async function recordsOn(node: GaleraNode, places: string): Promise<NodeRecords> {
  const rows = await node.query(
    `SELECT ${TEXT_ON_RECORD} FROM reminder r LEFT JOIN message m ON m.reminder_id = r.id WHERE r.location LIKE '${places}%'`,
  );
  return {
    texts: rows.filter(({ id }) => id !== null) as TextOnRecord[],
    withoutText: rows.filter(({ id }) => id === null).map(({ location }) => String(location)),
  };
}

/** How many texts are due and not done with. */
export async function underWay(node: GaleraNode): Promise<number> {
  const rows = await node.query(
    `SELECT COUNT(*) AS count FROM message WHERE status IN ('scheduled', 'sending', 'unknown')
        AND send_at < UTC_TIMESTAMP(3) + INTERVAL 1 HOUR`,
  );
  return Number(rows[0]?.['count']);
}
