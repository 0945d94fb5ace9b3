import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Belongings } from './belongings.js';
import { Clients } from './clients.js';
import { DatabaseServer } from './database-server.js';
import { mountSmallDisk } from './small-disk.js';
import { LyingCarrier } from './lying-carrier.js';
import { eventually } from './patience.js';
import { Records } from './records.js';
import { Appointments, Ledger } from './reminders.js';
import type { Replica } from './replica.js';
import { Replicas } from './replicas.js';
import type { Scenario } from './scenario.js';
import { SeededRandom } from './seeded-random.js';
import type { Surroundings } from './service.js';
import { oracle, service } from './service.js';

/** Small, so that a run takes minutes: a claim ends after 4 seconds, a call to the carrier after 2. */
export const LEASE_MS = 4_000;
export const RECONCILE_AFTER_MS = 2_000;
const FAST = {
  LEASE_SECONDS: String(LEASE_MS / 1000),
  RECONCILE_AFTER_SECONDS: String(RECONCILE_AFTER_MS / 1000),
  SMS_PER_SECOND: '0',
  DISPATCH_CONCURRENCY: '50',
};

const UP_WITHIN_MS = 120_000;

export interface Run {
  readonly belongings: Belongings;
  /** What `makeDataFolder` made. */
  readonly dataFolder: string;
  readonly seed: string;
  readonly short: boolean;
}

/** Where one scenario plays: a database server, a carrier and replicas of its own, and what was promised. */
export class Stage {
  readonly ledger = new Ledger();
  readonly clients: Clients;
  readonly replicas: Replicas;
  readonly complaints: string[] = [];
  /** What the scenario itself has broken, and how often; the carrier counts its lies. */
  readonly faults = new Map<string, number>();
  readonly #appointments: Appointments;
  #templateId = '';

  private constructor(
    readonly short: boolean,
    readonly random: SeededRandom,
    readonly folder: string,
    readonly server: DatabaseServer,
    readonly records: Records,
    readonly carrier: LyingCarrier,
    readonly surroundings: Surroundings,
    belongings: Belongings,
  ) {
    this.replicas = new Replicas(belongings, folder);
    this.#appointments = new Appointments(random, 'c');
    this.clients = new Clients(this.replicas.all, this.ledger, this.#appointments, random);
  }

  /** Opens it with the scenario's replicas ready. */
  static async open(scenario: Scenario, { belongings, dataFolder, seed, short }: Run): Promise<Stage> {
    const folder = join(belongings.folder, scenario.name.replaceAll(' ', '-'));
    mkdirSync(folder);
    if (scenario.diskMegabytes) mountSmallDisk(belongings, folder, scenario.diskMegabytes);
    const server = await DatabaseServer.start(belongings, dataFolder, folder);
    const records = await Records.create(server, 'reminders');
    const carrier = await LyingCarrier.start(`${seed} ${scenario.name}`);
    const settings = { ...FAST, ...scenario.settings };
    const surroundings = { databaseUrl: records.url, carrierUrl: carrier.url, settings };
    const random = new SeededRandom(`${seed} ${scenario.name}`);
    const stage = new Stage(short, random, folder, server, records, carrier, surroundings, belongings);
    await stage.#addReplicas(scenario);
    return stage;
  }

  /** One of the replicas that are up and running, by the seed; waits where none is. */
  async anyReplica(): Promise<Replica> {
    const up = (): Replica[] => this.replicas.all.filter(({ isUp }) => isUp);
    await eventually(() => up().length > 0, UP_WITHIN_MS);
    return this.random.oneOf(up());
  }

  fault(what: string): void {
    this.faults.set(what, (this.faults.get(what) ?? 0) + 1);
  }

  /** Waits for a random time, by the seed. */
  async pause(leastMs: number, mostMs: number): Promise<void> {
    await sleep(this.random.whole(leastMs, mostMs));
  }

  /** So many reminders become due at the same moment, a second after the last is there. */
  async burst(count: number): Promise<void> {
    const due = Array.from({ length: count }, () => ({ ...this.#appointments.next(), answered: true }));
    const dueAt = new Date(Date.now() + 1_000 + count / 4);
    await this.records.insertDue(this.#templateId, due, dueAt);
    this.ledger.promised.push(...due);
    await sleep(dueAt.getTime() - Date.now());
  }

  async close(): Promise<void> {
    await this.replicas.close();
    await this.carrier.stop();
    await this.records.close();
    await this.server.kill();
  }

  async #addReplicas(scenario: Scenario): Promise<void> {
    const { oracle: file, replicas } = scenario;
    await this.replicas.add(file ? 1 : replicas, service(this.surroundings));
    this.#templateId = await this.#createTemplate();
    if (file) {
      await this.replicas.clear();
      await this.replicas.add(replicas, oracle(this.surroundings, file));
    }
  }

  /** A reminder that is due in a year, of which the burst's are copies. */
  async #createTemplate(): Promise<string> {
    const at = new Date(Date.now() + 365 * 86_400_000).toISOString();
    const response = await fetch(`${this.replicas.all[0]?.url}/reminder`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ contact_number: '12065550100', appointment_time: at, notify_window: 1 }),
    });
    const { reminder_id: id } = (await response.json()) as { reminder_id?: string };
    if (!id) throw new Error(`the template was answered with ${response.status}`);
    return id;
  }
}
