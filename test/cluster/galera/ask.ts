import { createConnection, type RowDataPacket } from 'mysql2/promise';

const CONNECT_WITHIN_MS = 2_000;
const ANSWER_WITHIN_MS = 30_000;

/**
 * Runs one statement on one node as root, over a connection of its own.
 * @param schema where it is given, the answer has what all other nodes have committed before
 * @throws what the driver throws where the node is down, or outside of its cluster
 */
export async function ask(
  port: number,
  sql: string,
  { schema = '', values = [] }: { schema?: string; values?: readonly string[] } = {},
): Promise<RowDataPacket[]> {
  const uri = `mysql://root@127.0.0.1:${port}/${schema}`;
  const connection = await createConnection({ uri, connectTimeout: CONNECT_WITHIN_MS, timezone: 'Z' });
  try {
    if (schema) await connection.query('SET SESSION wsrep_sync_wait = 1');
    const [rows] = await connection.query<RowDataPacket[]>({
      sql,
      values: [...values],
      timeout: ANSWER_WITHIN_MS,
    });
    return rows;
  } finally {
    connection.destroy();
  }
}
