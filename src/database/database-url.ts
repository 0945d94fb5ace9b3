export type Flavour = 'mysql' | 'mariadb';

/** The path of an embedded database, or undefined where the URL names a server. */
export function embeddedPath(databaseUrl: string): string | undefined {
  return /^sqlite:(?:\/\/)?(.+)$/.exec(databaseUrl)?.[1];
}

/**
 * The address as mysql2 takes it. `?ssl=true` asks for TLS with a checked certificate, as managed databases want it;
 * everything else behind the question mark is left out.
 */
export function serverAddress(databaseUrl: string): {
  url: string;
  ssl: { rejectUnauthorized: true } | undefined;
} {
  const url = new URL(databaseUrl.replace(/^mariadb:/, 'mysql:'));
  const ssl = url.searchParams.get('ssl') === 'true' ? ({ rejectUnauthorized: true } as const) : undefined;
  url.search = '';
  return { url: url.toString(), ssl };
}
