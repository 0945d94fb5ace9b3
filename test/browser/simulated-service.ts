import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.js';
import { loadSettings } from '../../src/settings.js';
import type { TestDatabase } from '../databases/databases.js';
import { databases } from '../databases/databases.js';
import { untilShown } from '../service/running-service.js';

/** The whole service in this process, on the embedded database, with the simulator as carrier and the real time. */
export class SimulatedService {
  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly database: TestDatabase,
    readonly url: string,
    /** Sent along with every request: the first of API_KEYS. */
    private readonly authorization: Readonly<Record<string, string>>,
  ) {}

  /**
   * @param port 0 for any free one
   * @param settings beside the usual ones
   */
  static async start(port = 0, settings: Readonly<Record<string, string>> = {}): Promise<SimulatedService> {
    const [embedded] = databases();
    if (!embedded) throw new Error('there is always the embedded database');
    const database = await embedded.create();
    const loaded = loadSettings({
      DATABASE_URL: database.url,
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent',
      ORG_NAME: 'West Side',
      SMS_CARRIER: 'simulator',
      QUIET_HOURS: 'off',
      NOTICE_DELAY_SECONDS: '0',
      ...settings,
    });
    const app = await createApp(loaded);
    await app.listen(port, '127.0.0.1');
    const [key] = loaded.config.access.keys;
    const authorization: Record<string, string> = key ? { authorization: `Bearer ${key.key}` } : {};
    return new SimulatedService(app, database, await app.getUrl(), authorization);
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  /** Creates a reminder that is due now, for an appointment in two hours, and gives its id. */
  async createReminder(fields: Record<string, unknown> = {}): Promise<string> {
    const response = await fetch(`${this.url}/reminder`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.authorization },
      body: JSON.stringify({
        contact_number: '12223334444',
        appointment_time: new Date(Date.now() + 2 * 3_600_000).toISOString(),
        notify_window: 24,
        ...fields,
      }),
    });
    const text = await response.text();
    if (response.status !== 201) throw new Error(`POST /reminder: ${response.status} ${text}`);
    return (JSON.parse(text) as { reminder_id: string }).reminder_id;
  }

  async find(id: string): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.url}/reminder/${id}`, { headers: this.authorization });
    return (await response.json()) as Record<string, unknown>;
  }

  /** Waits until the reminder shows these fields. */
  becomes(id: string, fields: Record<string, unknown>): Promise<Record<string, unknown>> {
    return untilShown(() => this.find(id), fields);
  }

  /** A part of the service, to bring about what cannot be brought about from outside. */
  provider<T>(type: new (...parts: never[]) => T): T {
    return this.app.get<T>(type);
  }

  /** The contact texts back. */
  async reply(body: string, from: string): Promise<void> {
    const response = await fetch(`${this.url}/simulator/texts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.authorization },
      body: JSON.stringify({ phone: from, body }),
    });
    if (!response.ok) throw new Error(`POST /simulator/texts: ${response.status} ${await response.text()}`);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }
}
