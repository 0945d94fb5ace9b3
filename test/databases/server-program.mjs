import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Servers live in sbin, which is not on every user's PATH. */
const SBIN = ['/usr/sbin', '/usr/local/sbin', '/usr/libexec'];

/** Both servers refuse to run as root unless they are told that it is meant. */
export const AS_ROOT = process.getuid?.() === 0 ? ['--user=root'] : [];

/**
 * The database server to start: the program at `named`, else an installed `mariadbd`, else an installed `mysqld`.
 * Returns { path, flavour ('mariadb' or 'mysql'), version }, or undefined where none is installed.
 * Throws where the named one is neither.
 */
export function findServerProgram(named) {
  const path = named ?? inPath('mariadbd') ?? inPath('mysqld');
  if (!path) return undefined;
  const said = execFileSync(path, ['--no-defaults', '--version'], { encoding: 'utf8', stdio: 'pipe' });
  const version = /Ver (\d+(\.\d+)+)/.exec(said)?.[1];
  if (!version) throw new Error(`${path} is no MySQL or MariaDB: it says ${said.trim().slice(0, 200)}`);
  return { path, flavour: /mariadb/i.test(said) ? 'mariadb' : 'mysql', version };
}

/**
 * The command that makes an empty data folder, in which root has no password and only the loopback gets in.
 * Returns [command, arguments]. `options` are more options of the server.
 */
export function emptyDataCommand({ path, flavour }, dataFolder, options = []) {
  const data = ['--no-defaults', `--datadir=${dataFolder}`];
  if (flavour === 'mysql') return [path, [...data, '--initialize-insecure', ...options, ...AS_ROOT]];
  const empty = ['--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'];
  return [installerOf(path), [...data, ...empty, ...options, ...AS_ROOT]];
}

/** MariaDB's lies beside its server: in `bin` where that is in `sbin`. */
function installerOf(server) {
  const names = ['mariadb-install-db', 'mysql_install_db'];
  const beside = names.map((name) => join(dirname(server), '../bin', name));
  return (
    beside.find((file) => existsSync(file)) ??
    names.map(inPath).find((file) => file !== undefined) ??
    'mariadb-install-db'
  );
}

function inPath(name) {
  return [...(process.env.PATH ?? '').split(delimiter), ...SBIN]
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}
