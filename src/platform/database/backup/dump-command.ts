import { resolve } from 'node:path';
import { tlsOf } from '../connection/database-url.js';

/**
 * The command that backs up a MySQL or MariaDB database while a service works on it, for a POSIX shell. It asks for the
 * password: one in a command line can be read by everybody on the machine.
 * @param file the backup's absolute path
 */
export function dumpCommand(databaseUrl: string, file: string): string {
  const { hostname, port, username, pathname } = new URL(databaseUrl);
  const program = databaseUrl.startsWith('mariadb:') ? 'mariadb-dump' : 'mysqldump';
  const words = [
    program,
    '--single-transaction',
    '--quick',
    '--no-tablespaces',
    `--host=${hostname.replace(/^\[|\]$/g, '')}`,
    `--port=${port || '3306'}`,
    `--user=${decodeURIComponent(username)}`,
    '--password',
    ...tlsFlags(databaseUrl, program),
    `--result-file=${file}`,
    decodeURIComponent(pathname.slice(1)),
  ];
  return words.map(quoted).join(' ');
}

/** What asks for the same as DATABASE_URL: a tool of its own would be content with plain text. */
function tlsFlags(databaseUrl: string, program: string): string[] {
  const tls = tlsOf(databaseUrl);
  if (!tls) return [];
  const flags =
    program === 'mariadb-dump' ? ['--ssl', '--ssl-verify-server-cert'] : ['--ssl-mode=VERIFY_IDENTITY'];
  return tls.caFile === undefined ? flags : [...flags, `--ssl-ca=${resolve(tls.caFile)}`];
}

/** As one word of a POSIX shell. */
function quoted(word: string): string {
  return /^[\w.,:/=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
