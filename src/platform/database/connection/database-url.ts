import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connect, isIP } from 'node:net';
import type { DatabaseTls } from '../../config/database-tls.js';
import { readTls } from '../../config/database-tls.js';

export type Flavour = 'mysql' | 'mariadb';

/** The path of an embedded database, or undefined where the URL names a server. */
export function embeddedPath(databaseUrl: string): string | undefined {
  return /^sqlite:(?:\/\/)?(.+)$/.exec(databaseUrl)?.[1];
}

/** How mysql2 connects: by TLS, with the certificate and the name in it checked, or in plain text. */
export interface ServerAddress {
  readonly url: string;
  readonly ssl: { rejectUnauthorized: true; verifyIdentity: true; ca?: Buffer } | undefined;
  readonly stream: ((options: { config: { port: number; host: string } }) => Socket) | undefined;
}

/**
 * The address as mysql2 takes it.
 * @param databaseUrl one that the settings have found to be right
 */
export function serverAddress(databaseUrl: string): ServerAddress {
  const url = new URL(databaseUrl.replace(/^mariadb:/, 'mysql:'));
  const tls = tlsOf(databaseUrl);
  url.search = '';
  return { url: url.toString(), ssl: tls && checked(tls), stream: tls && openSocket };
}

/** What the URL asks for; undefined where the connection is plain text. */
export function tlsOf(databaseUrl: string): DatabaseTls | undefined {
  const wish = readTls(new URL(databaseUrl).searchParams);
  if (wish.kind === 'wrong') throw new Error(`DATABASE_URL ${wish.problem}`);
  return wish.tls;
}

function checked({ caFile }: DatabaseTls): ServerAddress['ssl'] {
  const strict = { rejectUnauthorized: true, verifyIdentity: true } as const;
  return caFile === undefined ? strict : { ...strict, ca: readFileSync(caFile) };
}

/**
 * As mysql2 itself does, but for a server that is named by its IP address: TLS would then hold the certificate against the name
 * `localhost`. Node asks the socket for the host, which it notes there itself only where that has to be looked up.
 */
function openSocket({ config: { port, host } }: { config: { port: number; host: string } }): Socket {
  const socket = connect({ port, host, noDelay: true, keepAlive: true });
  return isIP(host) === 0 ? socket : Object.assign(socket, { _host: host });
}
