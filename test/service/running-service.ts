import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream } from 'pino';
import { DataSource } from 'typeorm';
import { createApp } from '../../src/app.js';
import { Dispatcher } from '../../src/messaging/delivery/sending/dispatcher.js';
import type { Clock } from '../../src/platform/clock/clock.js';
import { select } from '../../src/platform/database/sql/sql.js';
import { loadSettings } from '../../src/settings.js';
import { FakeFlowroute } from '../carriers/fake-flowroute.js';
import type { TestDatabase, TestDatabases } from '../databases/databases.js';
import { hurry, leaveAlone, runDuties } from './duties.js';
import { dutiesOf } from './scheduled-duties.js';
import { TestClock } from './test-clock.js';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `{}` where there is none. */
  readonly body: T;
}

/** Monday, and in winter time everywhere that matters. */
const START = '2027-03-01T12:00:00Z';
const OUR_NUMBER = '12066418000';

/** The whole service in this process: reached over HTTP, on a real database, with a fake carrier and a clock to move. */
export class RunningService<C extends Clock = TestClock> {
  #closed: Promise<void> | undefined;
  /** Sent along with every request: the first of API_KEYS. */
  #authorization: Record<string, string> = {};
  #webhookToken: string | undefined;

  private constructor(
    readonly clock: C,
    readonly carrier: FakeFlowroute,
    readonly database: TestDatabase,
    private readonly app: NestFastifyApplication,
    readonly url: string,
  ) {}

  static async start(
    databases: TestDatabases,
    settings: Record<string, string> = {},
    log?: DestinationStream,
  ): Promise<RunningService> {
    const database = await databases.create();
    const carrier = await FakeFlowroute.start();
    try {
      return await RunningService.startOn(database, new TestClock(START), carrier, settings, log);
    } catch (error) {
      await carrier.stop();
      await database.drop();
      throw error;
    }
  }

  /** With what another service has used before: a restart, or a replica. */
  static async startOn<C extends Clock>(
    database: TestDatabase,
    clock: C,
    carrier: FakeFlowroute,
    settings: Record<string, string> = {},
    log?: DestinationStream,
  ): Promise<RunningService<C>> {
    const loaded = loadSettings({
      DATABASE_URL: database.url,
      PORT: '0',
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
      ORG_NAME: 'West Side',
      SMS_CARRIER: 'flowroute',
      FLOWROUTE_ACCESS_KEY: 'accessKey',
      FLOWROUTE_SECRET_KEY: 'secretKey',
      FLOWROUTE_NUMBER: OUR_NUMBER,
      FLOWROUTE_API_URL: carrier.url,
      SMS_PER_SECOND: '0',
      QUIET_HOURS: 'off',
      // A clock that tests move by days makes no backup of the database.
      RESTORE_AFTER_SECONDS: '31536000',
      // A change is told at once, but where a test wants to see it wait.
      NOTICE_DELAY_SECONDS: '0',
      ...settings,
    });
    const app = await createApp(loaded, clock, log);
    await app.listen(0, '127.0.0.1');
    hurry(app, dutiesOf(app));
    const service = new RunningService(clock, carrier, database, app, await app.getUrl());
    const [key] = loaded.config.access.keys;
    if (key) service.#authorization = { authorization: `Bearer ${key.key}` };
    [service.#webhookToken] = loaded.config.access.webhookTokens;
    return service;
  }

  async request<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const raw = typeof body === 'string';
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...this.#authorization,
        ...headers,
      },
      ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') ? (JSON.parse(text) as T) : ({} as T);
    return { status: response.status, headers: response.headers, text, body: json };
  }

  /** Creates a reminder that is due now, unless told otherwise, and gives its id. */
  async createReminder(fields: Record<string, unknown> = {}): Promise<string> {
    const body = { ...this.reminder(), ...fields };
    const answer = await this.request<{ reminder_id: string }>('POST', '/reminder', body);
    if (answer.status !== 201) throw new Error(`POST /reminder: ${answer.status} ${answer.text}`);
    return answer.body.reminder_id;
  }

  /** A valid request: an appointment in 24 hours, so that with its window of 24 hours it is due at once. */
  reminder(): Record<string, unknown> {
    const at = new Date(this.clock.now().getTime() + 24 * 3_600_000).toISOString();
    return { contact_number: '12223334444', appointment_time: at, notify_window: 24 };
  }

  async find(id: string): Promise<Record<string, unknown>> {
    return (await this.request('GET', `/reminder/${id}`)).body;
  }

  /** Waits until the reminder shows these fields. */
  becomes(id: string, fields: Record<string, unknown>): Promise<Record<string, unknown>> {
    return untilShown(() => this.find(id), fields);
  }

  /** Moves the clock, and does not wait for the poller's next tick. */
  advance(this: RunningService, by: Parameters<TestClock['advance']>[0]): void {
    this.clock.advance(by);
    this.app.get(Dispatcher).wake();
  }

  /** Waits until no text is on its way to the carrier, and none is due. */
  async nothingUnderWay(): Promise<void> {
    const sql =
      "SELECT status FROM message WHERE status = 'sending' OR (status = 'scheduled' AND send_at <= ?)";
    const { manager } = this.provider(DataSource);
    await eventually(async () => {
      const { length } = await select(manager, sql, [this.clock.now()]);
      if (length > 0) throw new Error(`${length} texts are under way`);
    });
  }

  /** A part of the service, to bring about what cannot be brought about from outside. */
  provider<T>(type: new (...parts: never[]) => T): T {
    return this.app.get<T>(type);
  }

  /** The contact texts back. */
  async reply(body: string, from = '12223334444', id?: string): Promise<number> {
    const token = this.#webhookToken === undefined ? '' : `/?token=${this.#webhookToken}`;
    return this.carrier.inbound(this.url + token, { from, to: OUR_NUMBER, body, ...(id ? { id } : {}) });
  }

  /** Texts that the carrier has accepted for a number, the oldest first. */
  textsTo(number = '12223334444'): string[] {
    return this.carrier.accepted.filter(({ to }) => to === number).map(({ body }) => body);
  }

  /** Ends the service and leaves database and carrier as they are. */
  close(): Promise<void> {
    leaveAlone(this.app);
    this.#closed ??= this.app.close();
    return this.#closed;
  }

  /** The carrier first: a call that hangs would hold up the end for as long as it may take. */
  async stop(): Promise<void> {
    leaveAlone(this.app);
    await this.carrier.stop();
    await this.close();
    await this.database.drop();
  }
}

/** Only so that a test that waits for something tells what it waited for, and jest's own limit does not come first. */
const PATIENCE_S = 50;
const LOOK_EVERY_MS = 20;

/**
 * Repeats `attempt` until it does not throw, and meanwhile has what services do at intervals come often; gives up after a
 * while, or as many as are given, with its last error.
 */
export async function eventually<T>(attempt: () => Promise<T> | T, seconds = PATIENCE_S): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      runDuties();
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }
}

/** Reads a reminder again and again until it shows these fields. */
export function untilShown(
  find: () => Promise<Record<string, unknown>>,
  fields: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  return eventually(async () => {
    const reminder = await find();
    const differs = Object.entries(fields).find(([name, value]) => reminder[name] !== value);
    if (differs)
      throw new Error(`${differs[0]} is ${String(reminder[differs[0]])}, not yet ${String(differs[1])}`);
    return reminder;
  });
}
