const TIMEOUT_MS = 3_000;

/** Opens a connection to a server's URL. mysql2 is loaded late: this file is read before anything is installed. */
export async function connect(url) {
  const { createConnection } = await import('mysql2/promise');
  try {
    return await createConnection({ uri: url, connectTimeout: TIMEOUT_MS });
  } catch (error) {
    const { host } = new URL(url);
    throw new Error(`no MySQL or MariaDB answers at ${host}: ${error.code ?? error.message}`, {
      cause: error,
    });
  }
}
