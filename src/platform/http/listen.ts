import { once } from 'node:events';
import type { Server } from 'node:net';

/** What `localhost` may mean. */
export const LOOPBACKS = ['127.0.0.1', '::1'] as const;

const WHY: ReadonlyMap<string, string> = new Map([
  ['EADDRINUSE', 'another program has this port: end that one, or set PORT'],
  ['EACCES', 'this user may not have this port: set PORT'],
  ['EADDRNOTAVAIL', 'this is no address of this machine: set HOST'],
  ['ENOTFOUND', 'there is no such host: set HOST'],
]);

/** The address or the port cannot be had; says why, for whoever started the service. */
export class NotListening extends Error {
  override readonly name = 'NotListening';
}

/** @throws NotListening */
export async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen({ host, port });
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new NotListening(`It cannot listen at ${host}, port ${port}: ${WHY.get(code) ?? String(error)}.`);
  }
}
