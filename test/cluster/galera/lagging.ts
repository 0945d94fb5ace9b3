import { createConnection, type RowDataPacket } from 'mysql2/promise';

/** A node that applies nothing of what the others commit, as one that cannot keep up. */
export interface Lagging {
  /** Reads as a session does that does not wait (`wsrep_sync_wait=0`, the default). */
  read: (sql: string, values: readonly string[]) => Promise<RowDataPacket[]>;
  /** Lets it apply again. */
  release: () => Promise<void>;
}

/** @param uri of the node, as root, with the schema to read */
export async function makeLag(uri: string): Promise<Lagging> {
  const connection = await createConnection(uri);
  await connection.query('FLUSH TABLES WITH READ LOCK');
  return {
    read: async (sql, values) => (await connection.query<RowDataPacket[]>(sql, [...values]))[0],
    release: async () => {
      await connection.query('UNLOCK TABLES');
      connection.destroy();
    },
  };
}
