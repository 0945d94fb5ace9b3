import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { databases } from '../databases/databases.js';
import { eventually, RunningService } from './running-service.js';
import { ServiceProcess } from './service-process.js';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { key: string; value: Record<string, unknown> }[];
  readonly links?: readonly { traceId: string; spanId: string }[];
}
interface Post {
  readonly resourceSpans: readonly { scopeSpans: readonly { spans: readonly Span[] }[] }[];
}

const CALLER = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };
const TRACE_PARENT = `00-${CALLER.traceId}-${CALLER.spanId}-01`;

/** Takes what a collector of OpenTelemetry takes. */
class Collector {
  readonly posts: Post[] = [];
  readonly authorizations: unknown[] = [];
  readonly #server: Server = createServer((request, response) => {
    this.authorizations.push(request.headers.authorization);
    void json(request).then((post) => {
      this.posts.push(post as Post);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get spans(): Span[] {
    return this.posts.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    );
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

it('traces go out from the built service, too, before it ends', async () => {
  const collector = new Collector();
  const service = ServiceProcess.start({
    DATABASE_URL: 'sqlite::memory:',
    OTEL_EXPORTER_OTLP_ENDPOINT: await collector.start(),
  });
  try {
    await fetch(`${await service.url()}/health/live`);
    service.child.kill('SIGTERM');

    expect(await service.exited).toEqual([0, null]);
    expect(collector.spans.map(({ name }) => name)).toContain('GET /health/live');
  } finally {
    service.child.kill('SIGKILL');
    collector.stop();
  }
});

describe.each(databases())('traces on $name', (database) => {
  let collector: Collector;
  let service: RunningService | undefined;

  beforeAll(() => {
    collector = new Collector();
  });
  afterEach(() => service?.stop());
  afterAll(() => collector.stop());

  it('follow a reminder from the request to the receipt, without a word about the person', async () => {
    const lines: string[] = [];
    service = await RunningService.start(
      database,
      {
        OTEL_EXPORTER_OTLP_ENDPOINT: await collector.start(),
        OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20secret',
        LOG_LEVEL: 'info',
      },
      { write: (line) => lines.push(line) },
    );
    const wish = { ...service.reminder(), contact_name: 'Mrs. Zhivago', location: 'Red Square' };
    const { status, headers, body } = await service.request<{ reminder_id: string }>(
      'POST',
      '/reminder',
      wish,
      {
        traceparent: TRACE_PARENT,
        'x-request-id': 'from-the-calendar-1',
      },
    );
    expect(status).toBe(201);
    expect(headers.get('x-request-id')).toBe('from-the-calendar-1');
    expect(headers.get('traceparent')).toMatch(new RegExp(`^00-${CALLER.traceId}-[0-9a-f]{16}-01$`));
    await service.becomes(body.reminder_id, { reminder_sent: true });
    await service.carrier.receipt(
      `${service.url}/receipts/flowroute`,
      service.carrier.accepted[0]?.id ?? '',
      {},
    );
    const { messages } = (
      await service.request<{ messages: { message_id: string; status: string }[] }>(
        'GET',
        `/reminder/${body.reminder_id}/messages`,
      )
    ).body;
    expect(messages).toEqual([expect.objectContaining({ status: 'delivered' })]);
    await service.close();

    const { spans } = collector;
    const named = (name: string): Span => {
      const found = spans.filter((span) => span.name === name);
      expect({ name, found: found.length }).toEqual({ name, found: 1 });
      return found[0] as Span;
    };
    const request = named('POST /reminder');
    expect(request).toMatchObject({ traceId: CALLER.traceId, parentSpanId: CALLER.spanId });
    const transactions = spans.filter(
      ({ name, traceId }) => name === 'transaction' && traceId === CALLER.traceId,
    );
    expect(transactions.map(({ parentSpanId }) => parentSpanId)).toContain(request.spanId);
    const id = messages[0]?.message_id ?? '';
    const planned = named('message planned');
    expect(planned.traceId).toBe(id);
    expect(planned.links).toEqual([expect.objectContaining({ traceId: CALLER.traceId })]);
    for (const name of ['call carrier', 'take receipt'])
      expect(named(name)).toMatchObject({ traceId: id, parentSpanId: planned.spanId });
    expect(JSON.stringify(collector.posts)).not.toMatch(/12223334444|Zhivago|Red Square|accessKey/);
    expect(new Set(collector.authorizations)).toEqual(new Set(['Bearer secret']));

    const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(logged.filter(({ replica, version }) => !replica || !version)).toEqual([]);
    expect(logged).toContainEqual(
      expect.objectContaining({
        request_id: 'from-the-calendar-1',
        trace_id: CALLER.traceId,
        route: '/reminder',
      }),
    );
  });

  it('tell of a receipt without the carrier’s own words', async () => {
    const own = new Collector();
    service = await RunningService.start(database, { OTEL_EXPORTER_OTLP_ENDPOINT: await own.start() });
    try {
      await service.becomes(await service.createReminder(), { reminder_sent: true });
      const [text] = service.carrier.accepted;
      const receipts = `${service.url}/receipts/flowroute`;
      await service.carrier.receipt(receipts, text?.id ?? '', { status: 'Zhivago 12223334444' });
      await service.close();

      expect(own.spans.map(({ name }) => name)).toContain('take receipt');
      expect(JSON.stringify(own.posts)).not.toMatch(/12223334444|Zhivago/);
    } finally {
      own.stop();
    }
  });

  it('are the caller’s where nothing is traced here, and an id that cannot be logged is replaced', async () => {
    service = await RunningService.start(database);

    const taken = await service.request('GET', '/health/live', undefined, { traceparent: TRACE_PARENT });
    expect(taken.headers.get('traceparent')).toBe(TRACE_PARENT);

    const odd = { traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, 'x-request-id': 'a b"c' };
    const { headers } = await service.request('GET', '/health/live', undefined, odd);
    expect(headers.get('traceparent')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('hold nothing up where the collector is down', async () => {
    service = await RunningService.start(database, { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' });

    await service.becomes(await service.createReminder(), { reminder_sent: true });
    await eventually(() => expect(service?.textsTo()).toHaveLength(1));
  });
});
