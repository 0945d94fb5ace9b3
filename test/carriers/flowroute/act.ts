import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Behaviour } from './behaviour.js';
import { sendJson, sendProblem } from './wire.js';

/**
 * Behaves towards one request. `accept` records the message as accepted and gives its id: from then on the
 * phone gets it, whatever the sender hears.
 */
export async function act(behaviour: Behaviour, accept: () => string, response: ServerResponse, url: string) {
  const confirm = (id: string): void => {
    sendJson(response, 202, { data: { links: { self: `${url}/${id}` }, type: 'message', id } });
  };
  if (typeof behaviour === 'object') {
    if ('status' in behaviour) return sendProblem(response, behaviour);
    if ('slowMs' in behaviour) {
      const id = accept();
      await pause(behaviour.slowMs, undefined, { ref: false });
      return confirm(id);
    }
    await pause(behaviour.lateMs, undefined, { ref: false });
    return confirm(accept());
  }
  if (ACCEPTED_FIRST.has(behaviour)) accept();
  switch (behaviour) {
    case 'accept':
      return confirm(accept());
    case 'garbage':
      return void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works!</h1>');
    case 'accept-then-garbage':
      return void response
        .writeHead(202, { 'content-type': 'application/vnd.api+json' })
        .end('{"data":{"id"');
    case 'accept-then-500':
      return sendProblem(response, { status: 500 });
    case 'drop-before-accept':
    case 'drop-after-accept':
      return void response.destroy();
    case 'hang':
    case 'accept-then-hang':
      return undefined;
  }
}

const ACCEPTED_FIRST: ReadonlySet<Behaviour> = new Set<Behaviour>([
  'accept-then-garbage',
  'accept-then-500',
  'accept-then-hang',
  'drop-after-accept',
]);
