import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Belongings } from './belongings.js';
import { Clients } from './clients.js';
import type { DataFolder } from './database-server.js';
import { DatabaseServer } from './database-server.js';
import { LyingCarrier } from './lying-carrier.js';
import { eventually } from './patience.js';
import { Records } from './records.js';
import type { Promised } from './reminders.js';
import { Appointments, Ledger } from './reminders.js';
import type { Replica } from './replica.js';
import { Replicas } from './replicas.js';
import type { Scenario } from './scenario.js';
import { SeededRandom } from './seeded-random.js';
import type { Surroundings } from './service.js';
import { API_KEY, oracle, service } from './service.js';
import { mountSmallDisk } from './small-disk.js';

/** Small, so that a run takes minutes: a claim ends after 4 seconds, a call to the carrier after 2. */
export const LEASE_MS = 4_000;
export const RECONCILE_AFTER_MS = 2_000;
const FAST = {
  LEASE_SECONDS: String(LEASE_MS / 1000),
  RECONCILE_AFTER_SECONDS: String(RECONCILE_AFTER_MS / 1000),
  SMS_PER_SECOND: '0',
  DISPATCH_CONCURRENCY: '50',
};

/** After the last fault everything must be done with in this time. */
const QUIET_WITHIN_MS = { short: 300_000, full: 900_000 };
const UP_WITHIN_MS = 120_000;
const SENDS_WITHIN_MS = 60_000;

export interface Run {
  readonly belongings: Belongings;
  /** What each scenario's server begins with. */
  readonly dataFolder: DataFolder;
  readonly seed: string;
  readonly short: boolean;
}

/** Where one scenario plays: a database server, a carrier and replicas of its own, and what was promised. */
export class Stage {
  readonly ledger = new Ledger();
  readonly clients: Clients;
  readonly complaints: string[] = [];
  /** What the scenario itself has broken, and how often; the carrier counts its lies. */
  readonly faults = new Map<string, number>();
  readonly #appointments: Appointments;
  #templateId = '';
  #clientsDone = Promise.resolve();

  private constructor(
    readonly short: boolean,
    private readonly hasApi: boolean,
    readonly random: SeededRandom,
    /** Where the database's data are. */
    readonly disk: string,
    readonly server: DatabaseServer,
    readonly records: Records,
    readonly carrier: LyingCarrier,
    readonly surroundings: Surroundings,
    readonly replicas: Replicas,
  ) {
    this.#appointments = new Appointments(random, 'now');
    this.clients = new Clients(this.replicas.all, this.ledger, this.#appointments, random);
  }

  /** Opens it with the scenario's replicas ready. */
  static async open(scenario: Scenario, { belongings, dataFolder, seed, short }: Run): Promise<Stage> {
    const folder = join(belongings.folder, scenario.name.replaceAll(' ', '-'));
    const disk = join(folder, 'disk');
    mkdirSync(disk, { recursive: true });
    if (scenario.diskMegabytes) mountSmallDisk(belongings, disk, scenario.diskMegabytes);
    const server = await DatabaseServer.start(belongings, dataFolder, folder);
    const records = await Records.create(server, 'reminders');
    const carrier = await LyingCarrier.start(`${seed} ${scenario.name}`);
    const settings = { ...FAST, ...scenario.settings };
    const surroundings = { databaseUrl: records.url, carrierUrl: carrier.url, settings };
    const random = new SeededRandom(`${seed} ${scenario.name}`);
    const stage = new Stage(
      short,
      scenario.oracle === undefined,
      random,
      disk,
      server,
      records,
      carrier,
      surroundings,
      new Replicas(belongings, folder),
    );
    try {
      await stage.#addReplicas(scenario);
    } catch (error) {
      // Nobody else could end what it has started so far.
      await stage.close();
      throw error;
    }
    return stage;
  }

  /** One of the replicas that are up and running, by the seed; waits where none is. */
  async anyReplica(): Promise<Replica> {
    const up = (): Replica[] => this.replicas.all.filter(({ isUp }) => isUp);
    await eventually(() => up().length > 0, UP_WITHIN_MS);
    return this.random.oneOf(up());
  }

  /**
   * One of the replicas, by the seed, at a moment at which it waits for the carrier's answer.
   * @throws where none comes to that in time
   */
  async sendingReplica(): Promise<Replica> {
    let chosen: Replica | undefined;
    await eventually(
      () => {
        const one = this.random.oneOf(this.replicas.all);
        if (one.isUp && this.carrier.isCalledBy(one.name)) chosen = one;
        return chosen !== undefined;
      },
      SENDS_WITHIN_MS,
      5,
    );
    if (!chosen) throw new Error('no replica was seen to send');
    return chosen;
  }

  /**
   * Clients create reminders from now on, each with a pause between two.
   * @returns the function that stops them, and waits until each has its last answer
   */
  startClients(count: number, pauseMs: number): () => Promise<void> {
    if (this.hasApi) this.#clientsDone = this.clients.run(count, pauseMs);
    return () => this.#stopClients();
  }

  fault(what: string): void {
    this.faults.set(what, (this.faults.get(what) ?? 0) + 1);
  }

  /** Waits for a random time, by the seed. */
  async pause(leastMs: number, mostMs: number): Promise<void> {
    await sleep(this.random.whole(leastMs, mostMs));
  }

  /**
   * So many reminders become due at the same moment, a second after the last is there.
   * @param plain without twins and close ones
   */
  async burst(count: number, { plain = false } = {}): Promise<void> {
    const dueAt = new Date(Date.now() + 1_000 + count / 4);
    const appointments = plain ? new Appointments(this.random, 'plain', true) : this.#appointments;
    await this.#insert(count, dueAt, appointments);
    await sleep(dueAt.getTime() - Date.now());
  }

  /** Makes more due at once where fewer than so many are due and not done with. */
  async topUp(count: number): Promise<void> {
    const missing = count - (await this.records.underWay());
    if (missing > 0) await this.#insert(missing, new Date(), this.#appointments);
  }

  /** So many reminders that must not go out before this scenario is over. */
  async dueLater(count: number, inMs: number): Promise<void> {
    const others = new Appointments(this.random, 'later');
    await this.#insert(count, new Date(Date.now() + inMs), others, { isDueLater: true });
  }

  async #insert(
    count: number,
    dueAt: Date,
    appointments: Appointments,
    more: Pick<Promised, 'isDueLater'> = {},
  ): Promise<void> {
    const due = Array.from({ length: count }, () => ({
      ...appointments.next(),
      ...more,
      answered: true,
    }));
    await this.records.insertDue(this.#templateId, due, dueAt);
    this.ledger.promised.push(...due);
  }

  /**
   * Waits until nothing is due or under way, also not in a process that was held up: what it has yet to do, it does now.
   * The carrier is honest as soon as each of its lies has been told.
   */
  async quiet(): Promise<void> {
    const withinMs = this.#quietWithinMs;
    const isDone = async (): Promise<boolean> => (await this.records.underWay()) === 0;
    await eventually(async () => this.carrier.hasLiedInEveryWay || (await isDone()), withinMs, 200);
    this.carrier.lie([]);
    this.carrier.list({});
    await eventually(async () => this.carrier.isQuiet() && (await isDone()), withinMs, 200);
    await sleep(LEASE_MS / 2);
  }

  /** Waits until nobody is to be told of a change any more. */
  async untilTold(): Promise<void> {
    await eventually(async () => (await this.records.untold()) === 0, this.#quietWithinMs, 200);
  }

  /** Waits until at most so many are due and not done with. */
  async untilUnderWay(count: number): Promise<void> {
    await eventually(async () => (await this.records.underWay()) <= count, this.#quietWithinMs, 200);
  }

  async close(): Promise<void> {
    // Also where the scenario broke off: nobody may go on asking what is not there any more.
    await this.#stopClients();
    await this.replicas.close();
    await this.carrier.stop();
    await this.records.close();
    await this.server.kill();
  }

  get #quietWithinMs(): number {
    return this.short ? QUIET_WITHIN_MS.short : QUIET_WITHIN_MS.full;
  }

  async #addReplicas(scenario: Scenario): Promise<void> {
    const { oracle: file, replicas } = scenario;
    const count = this.short ? Math.min(replicas, 2) : replicas;
    await this.replicas.add(file ? 1 : count, service(this.surroundings));
    this.#templateId = await this.#createTemplate();
    if (file) {
      await this.replicas.clear();
      await this.replicas.add(count, oracle(this.surroundings, file));
    }
  }

  /** A reminder that is due in a year, of which the burst's are copies. */
  async #createTemplate(): Promise<string> {
    const at = new Date(Date.now() + 365 * 86_400_000).toISOString();
    const response = await fetch(`${this.replicas.all[0]?.url}/reminder`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${API_KEY}` },
      body: JSON.stringify({ contact_number: '12065550100', appointment_time: at, notify_window: 1 }),
    });
    const { reminder_id: id } = (await response.json()) as { reminder_id?: string };
    if (!id) throw new Error(`the template was answered with ${response.status}`);
    return id;
  }

  #stopClients(): Promise<void> {
    this.clients.stop();
    return this.#clientsDone;
  }
}
