import type { ClientRequest, IncomingMessage } from 'node:http';
import { get } from 'node:http';

export interface ToldEvent {
  readonly id: string;
  readonly type: string;
  readonly data: { id: string; type: string; timestamp: string; data: Record<string, unknown> };
}

/** Somebody who listens to server-sent events, as a browser's EventSource does. */
export class EventListener {
  readonly events: ToldEvent[] = [];
  /** Also by an id that came without an event. */
  lastId = '';
  ended = false;
  #rest = '';

  private constructor(
    readonly status: number,
    readonly headers: IncomingMessage['headers'],
    private readonly request: ClientRequest,
  ) {}

  /** Connects, and has everything from then on. */
  static listen(url: string, headers: Record<string, string> = {}): Promise<EventListener> {
    return new Promise((resolve, reject) => {
      const request = get(url, { headers }, (response) => {
        const listener = new EventListener(response.statusCode ?? 0, response.headers, request);
        response.setEncoding('utf8');
        response.on('data', (text: string) => {
          listener.#read(text);
          resolve(listener);
        });
        response.on('error', () => (listener.ended = true));
        response.on('close', () => {
          listener.ended = true;
          resolve(listener);
        });
      });
      request.on('error', reject);
    });
  }

  types(): string[] {
    return this.events.map(({ type }) => type);
  }

  stop(): void {
    this.request.destroy();
  }

  #read(text: string): void {
    const blocks = (this.#rest + text).split('\n\n');
    this.#rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map((line): [string, string] => splitField(line)));
      this.lastId = fields.get('id') ?? this.lastId;
      const data = fields.get('data');
      if (data === undefined) continue;
      const event = JSON.parse(data) as ToldEvent['data'];
      this.events.push({ id: this.lastId, type: fields.get('event') ?? 'message', data: event });
    }
  }
}

function splitField(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1).trimStart()];
}
