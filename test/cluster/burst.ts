import { Clients } from '../chaos/clients.js';
import type { Evidence, Judgement } from '../chaos/judgement.js';
import { judge } from '../chaos/judgement.js';
import { eventually } from '../chaos/patience.js';
import { Appointments, Ledger, locationIn } from '../chaos/reminders.js';
import { SeededRandom } from '../chaos/seeded-random.js';
import type { Installation } from './installation.js';
import { recordsOn, underWay } from './records.js';
import type { Done, Scenario } from './scenarios.js';

const CLIENTS = 6;
const PAUSE_MS = 10;
const BOOKED_WITHIN_MS = 300_000;
/** A fault comes after so long at the latest, even where nothing is sent meanwhile. */
const NEXT_FAULT_WITHIN_MS = 60_000;
const DONE_WITHIN_MS = 180_000;
const KINDS = ['lost', 'doubled', 'late', 'wrong'] as const;

export interface BurstResult {
  readonly row: Readonly<Record<string, string | number>> & { readonly seconds: number };
  /** Everything that should not have been, in words. */
  readonly complaints: string[];
}

/** One scenario: clients create reminders at all replicas, all due at once, while the faults happen. */
export class Burst {
  readonly #ledger = new Ledger();
  readonly #clients: Clients;
  readonly #places: string;

  constructor(
    private readonly installation: Installation,
    private readonly scenario: Scenario,
    private readonly reminders: number,
  ) {
    const random = new SeededRandom(scenario.name);
    const appointments = new Appointments(random, scenario.name);
    this.#clients = new Clients(installation.replicas, this.#ledger, appointments, random);
    this.#places = `Room ${scenario.name}-`;
  }

  async run(): Promise<BurstResult> {
    const began = performance.now();
    const votesBefore = await this.installation.cluster.lostVotes();
    const [faults] = await Promise.all([this.#faults(), this.#book()]);
    const complaints = faults.flatMap((done) => done.complaints);
    complaints.push(...this.#clients.complaints, ...this.installation.crashes.splice(0));
    if (faults.length > 0 && this.#clients.createdLater === 0) complaints.push('no request met a fault');
    if (!(await this.#isDone())) complaints.push(`not done after ${DONE_WITHIN_MS} ms`);
    const judgement = await this.#judgement();
    const { statuses } = this.#clients;
    return {
      row: {
        scenario: this.scenario.name,
        reminders: this.#ledger.promised.length,
        faults: faults.map(({ fault }) => fault).join(', ') || 'none',
        'answered 503': statuses.get(503) ?? 0,
        'no answer': statuses.get(0) ?? 0,
        'created in a later try': this.#clients.createdLater,
        'lost votes': (await this.installation.cluster.lostVotes()) - votesBefore,
        seconds: Math.round((performance.now() - began) / 1000),
        ...Object.fromEntries(KINDS.map((kind) => [kind, judgement[kind].length])),
      },
      complaints: [
        ...complaints,
        ...KINDS.flatMap((kind) => judgement[kind].map((what) => `${kind}: ${what}`)),
      ],
    };
  }

  async #book(): Promise<void> {
    const done = this.#clients.run(CLIENTS, PAUSE_MS);
    const { faults } = this.scenario;
    const hasMetFault = (): boolean => faults.length === 0 || this.#clients.createdLater > 0;
    await eventually(() => this.#ledger.promised.length >= this.reminders && hasMetFault(), BOOKED_WITHIN_MS);
    this.#clients.stop();
    await done;
  }

  async #faults(): Promise<Done[]> {
    const done: Done[] = [];
    const { faults } = this.scenario;
    for (const [index, fault] of faults.entries()) {
      const share = (index + 0.5) / (faults.length + 0.5);
      await eventually(() => this.#accepted().length >= share * this.reminders, NEXT_FAULT_WITHIN_MS);
      done.push(await fault(this.installation));
    }
    return done;
  }

  async #isDone(): Promise<boolean> {
    const [node] = this.installation.cluster.nodes;
    return eventually(async () => node !== undefined && (await underWay(node)) === 0, DONE_WITHIN_MS, 500);
  }

  /** By what each of the nodes has on record: the worst counts. */
  async #judgement(): Promise<Judgement> {
    const worst: Judgement = { lost: [], doubled: [], late: [], wrong: [] };
    for (const node of this.installation.cluster.nodes) {
      const evidence: Evidence = {
        ...(await recordsOn(node, this.#places)),
        ...this.#ledger,
        accepted: this.#accepted(),
        asked: this.installation.carrier.asked.filter(({ body }) => this.#isOurs(body)),
        endedAt: new Date(),
      };
      const judgement = judge(evidence);
      for (const kind of KINDS) {
        if (judgement[kind].length > worst[kind].length) worst[kind].splice(0, Infinity, ...judgement[kind]);
      }
    }
    return worst;
  }

  #accepted(): Evidence['accepted'] {
    return this.installation.carrier.accepted.filter(({ body }) => this.#isOurs(body));
  }

  #isOurs(body: string): boolean {
    return locationIn(body)?.startsWith(this.#places) ?? false;
  }
}
