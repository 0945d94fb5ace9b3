import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream } from 'pino';
import { createApp } from '../../src/app.js';
import { loadSettings } from '../../src/settings.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';

export const FULL_KEY = 'full-key-of-the-office-0123';
export const READ_KEY = 'read-key-of-the-board-01234';
export const TOKEN = 'webhook-token-0123456789abcdef';
/** Settings of a service that others than this machine can reach. */
export const GUARDED = { API_KEYS: `office:${FULL_KEY},board:${READ_KEY}:read`, WEBHOOK_TOKEN: TOKEN };

/** The whole service on the embedded database with the simulator, whatever its settings, reached from outside by HTTP. */
export class GuardedService {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly database: TestDatabase | undefined,
    readonly url: string,
  ) {}

  /** @param log where its log goes; nowhere where it is missing */
  static async start(settings: Record<string, string>, log?: DestinationStream): Promise<GuardedService> {
    const [embedded] = databases();
    if (!embedded) throw new Error('there is always the embedded database');
    const database = await embedded.create();
    const { app, url } = await GuardedService.startOn(database, settings, log);
    return new GuardedService(app, database, url);
  }

  /** A replica on a database that is not its own. */
  static async startOn(
    database: TestDatabase,
    settings: Record<string, string>,
    log?: DestinationStream,
  ): Promise<GuardedService> {
    const loaded = loadSettings({
      DATABASE_URL: database.url,
      LOG_LEVEL: log ? 'trace' : 'silent',
      QUIET_HOURS: 'off',
      ...settings,
    });
    const app = await createApp(loaded, undefined, log);
    await app.listen(0, '127.0.0.1');
    return new GuardedService(app, undefined, await app.getUrl());
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  fetch(path: string, request: RequestInit = {}): Promise<Response> {
    return fetch(this.url + path, { redirect: 'manual', ...request });
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database?.drop();
  }
}

/** A valid body of `POST /reminder`, due in a year. */
export function reminderBody(): Record<string, unknown> {
  return {
    contact_number: '12065559928',
    appointment_time: new Date(Date.now() + 365 * 86_400_000).toISOString(),
    notify_window: 1,
  };
}

export const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
