import { readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { connect } from './connect.mjs';
import { DATABASE_PREFIX, FOLDER_PREFIX, TEMPORARY_FOLDER } from './names.mjs';

const HOUR_MS = 3_600_000;

/** Removes the test databases of runs that crashed more than an hour ago; `url` is that of a server, or undefined. */
export async function removeLeftOvers(url) {
  const old = Date.now() - HOUR_MS;
  removeOldFolders(old);
  if (url) await dropOldDatabases(url, old);
}

function removeOldFolders(old) {
  const places = new Set([tmpdir(), TEMPORARY_FOLDER]);
  const all = [...places].flatMap((place) => readdirSync(place).map((name) => join(place, name)));
  for (const folder of all.filter((each) => basename(each).startsWith(FOLDER_PREFIX))) {
    try {
      if (statSync(folder).mtimeMs < old) rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      console.warn(`${folder} is left where it is: ${error.code}`);
    }
  }
}

async function dropOldDatabases(url, old) {
  const connection = await connect(url);
  try {
    const [rows] = await connection.query('SHOW DATABASES');
    for (const name of rows.flatMap((row) => Object.values(row))) {
      if (!name.startsWith(DATABASE_PREFIX)) continue;
      const born = parseInt(name.slice(DATABASE_PREFIX.length).split('_')[0], 36);
      if (born < old) await connection.query(`DROP DATABASE IF EXISTS \`${name}\``);
    }
  } finally {
    await connection.end();
  }
}
