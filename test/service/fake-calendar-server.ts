import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A calendar's server, over real HTTP: it answers what a test wants, and keeps what it was asked. */
export class FakeCalendarServer {
  readonly requests: IncomingMessage[] = [];
  answer: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) =>
    response.end();

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FakeCalendarServer> {
    const server = createServer((request, response) => {
      fake.requests.push(request);
      fake.answer(request, response);
    });
    const fake = new FakeCalendarServer(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  serve(body: string, etag?: string): void {
    this.answer = (request, response) => {
      const isKnown = etag !== undefined && request.headers['if-none-match'] === etag;
      response.writeHead(isKnown ? 304 : 200, { 'content-type': 'text/calendar', ...(etag && { etag }) });
      response.end(isKnown ? '' : body);
    };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
