import { connect } from './connect.mjs';
import { startThrowAwayServer } from './throw-away-server.mjs';

const USUAL = 'mysql://root@127.0.0.1:3306';

/**
 * A MySQL or MariaDB server to make test databases on: TEST_DATABASE_URL (its database part is not used);
 * else what answers on 127.0.0.1:3306 as root without a password; else a private one, started from the
 * PATH. Give `stop()` when done: it ends only a server that was started here.
 * Returns { url, flavour ("MariaDB 10.11.6"), stop } or undefined where there is none.
 * Throws where TEST_DATABASE_URL is set and nothing answers there: whoever names a server means that one.
 */
export async function findServer({ named = process.env.TEST_DATABASE_URL } = {}) {
  if (named) return { ...(await describe(withoutDatabase(named))), stop: async () => {} };
  try {
    return { ...(await describe(USUAL)), stop: async () => {} };
  } catch {
    const own = await startThrowAwayServer();
    return own && { ...(await describe(own.url)), stop: own.stop };
  }
}

async function describe(url) {
  const connection = await connect(url);
  try {
    const [[{ version, comment }]] = await connection.query(
      'SELECT VERSION() AS version, @@version_comment AS comment',
    );
    const name = /mariadb/i.test(version + comment) ? 'MariaDB' : 'MySQL';
    return { url, flavour: `${name} ${version.split('-')[0]}` };
  } finally {
    await connection.end();
  }
}

function withoutDatabase(url) {
  if (!/^(mysql|mariadb):\/\//.test(url))
    throw new Error('TEST_DATABASE_URL must look like mysql://user:password@host:3306');
  const server = new URL(url.replace(/^mariadb:/, 'mysql:'));
  server.pathname = '';
  return server.href;
}
