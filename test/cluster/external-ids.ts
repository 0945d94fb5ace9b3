import type { Installation } from './installation.js';
import type { ProbeResult } from './probe-result.js';
import type { Answer } from './requests.js';
import { ask, farAhead } from './requests.js';

const ROUNDS = 100;
/** Each replica is asked so often at the same moment. */
const TIMES_EACH = 2;

/** What was answered about one appointment of another calendar, by everybody who was asked at the same moment. */
class Told {
  readonly created: string[] = [];
  readonly deleted: string[] = [];
  /** Every reminder that was named. */
  readonly named = new Set<string>();
  readonly complaints: string[] = [];

  constructor(private readonly externalId: string) {}

  put({ status, body }: Answer): void {
    if (status !== 200 && status !== 201) return this.complain(`PUT: ${status}`);
    this.#name(body, status === 201);
  }

  bulk({ status, body }: Answer): void {
    const rows = (body['results'] ?? []) as readonly Answer['body'][];
    if (status !== 200 || rows.length !== 1) return this.complain(`bulk upsert: ${status}`);
    for (const row of rows) this.#name(row, row['status'] === 'created');
  }

  delete({ status, body }: Answer): void {
    if (status === 200) this.deleted.push(String(body['reminder_id']));
    else if (status !== 404) this.complain(`DELETE: ${status}`);
  }

  complain(what: string): void {
    this.complaints.push(`${this.externalId}: ${what}`);
  }

  #name(answer: Answer['body'], isNew: boolean): void {
    const id = String(answer['reminder_id']);
    this.named.add(id);
    if (isNew) this.created.push(id);
  }
}

/**
 * The same external id, put at all replicas at the same moment, alone and in bulk: one creates, the others change it, and what the
 * calendar said last holds, whatever came in which order.
 */
export async function sameExternalIdEverywhere(installation: Installation): Promise<ProbeResult> {
  return probe('PUT of one external id at all replicas at once', installation, async (told, externalId) => {
    const { replicas } = installation;
    const last = replicas.length * TIMES_EACH;
    const asked = Array.from({ length: last }, async (_, index) => {
      const replica = replicas[index % replicas.length];
      const entry = { ...entryOf(externalId), participant: `Dr. ${index + 1}`, sequence: index + 1 };
      if (index % 2 === 0) told.put(await ask(replica, 'PUT', pathOf(externalId), entry));
      else told.bulk(await ask(replica, 'POST', '/reminder/bulk', upsertOf(externalId, entry)));
    });
    await Promise.all(asked);
    if (told.created.length !== 1 || told.named.size !== 1)
      told.complain(`${told.created.length} say that it is new, of ${told.named.size} reminders`);
    for (const replica of replicas) {
      const { body } = await ask(replica, 'GET', pathOf(externalId));
      if (body['participant'] !== `Dr. ${last}` || body['sequence'] !== last)
        told.complain(`${replica.name} has change ${String(body['sequence'])} of ${last}`);
    }
  });
}

/** The same, and deleted and created again meanwhile: whatever was first, each answer was true, and there is one at most. */
export async function putAndDeletedEverywhere(installation: Installation): Promise<ProbeResult> {
  return probe(
    'PUT and DELETE of one external id at all replicas at once',
    installation,
    (told, externalId) =>
      Promise.all(
        installation.replicas.map(async (replica, index) => {
          for (let time = 0; time < TIMES_EACH; time++) {
            const entry = { ...entryOf(externalId), participant: `Dr. ${index} ${time}` };
            told.put(await ask(replica, 'PUT', pathOf(externalId), entry));
            told.delete(await ask(replica, 'DELETE', pathOf(externalId)));
          }
          told.put(await ask(replica, 'PUT', pathOf(externalId), entryOf(externalId)));
        }),
      ),
  );
}

async function probe(
  name: string,
  installation: Installation,
  round: (told: Told, externalId: string) => Promise<unknown>,
): Promise<ProbeResult> {
  const { cluster } = installation;
  const complaints: string[] = [];
  let [created, deleted] = [0, 0];
  const before = await cluster.lostVotes();
  for (let index = 0; index < ROUNDS; index++) {
    const externalId = `${name} ${index}`;
    const told = new Told(externalId);
    await round(told, externalId);
    await compare(told, externalId, installation);
    created += told.created.length;
    deleted += told.deleted.length;
    complaints.push(...told.complaints);
  }
  const lost = (await cluster.lostVotes()) - before;
  return {
    probe: name,
    tries: ROUNDS,
    result: `${complaints.length} refused or untrue; ${created} created, ${deleted} deleted; ${lost} lost votes, all tried again`,
    complaints,
  };
}

/** What was answered, beside what is on record at each node and what each replica sees. */
async function compare(told: Told, externalId: string, { cluster, replicas }: Installation): Promise<void> {
  for (const node of cluster.nodes) {
    const rows = await node.query(
      `SELECT r.id, r.deleted_at IS NULL AS is_there, COUNT(m.id) AS texts
         FROM reminder r LEFT JOIN message m ON m.reminder_id = r.id AND m.status = 'scheduled'
        WHERE r.location = ? GROUP BY r.id, r.deleted_at`,
      [externalId],
    );
    const idsOf = (some: typeof rows): string => listed(some.map(({ id }) => String(id)));
    const there = rows.filter(({ is_there: isThere }) => Number(isThere) === 1);
    if (there.length > 1) told.complain(`${there.length} reminders on ${node.name}`);
    if (idsOf(rows) !== listed(told.created)) told.complain('not every 201 is one reminder');
    if (idsOf(rows.filter((row) => !there.includes(row))) !== listed(told.deleted))
      told.complain('not every reminder that is gone was answered to be deleted, once');
    if (rows.some((row) => Number(row['texts']) !== (there.includes(row) ? 1 : 0)))
      told.complain(`reminders have other texts than their own on ${node.name}`);
    for (const replica of replicas) {
      const { status, body } = await ask(replica, 'GET', pathOf(externalId));
      if (status !== (there.length === 0 ? 404 : 200) || body['reminder_id'] !== there[0]?.['id'])
        told.complain(`${replica.name} sees ${String(body['reminder_id'])}`);
    }
  }
}

function listed(ids: readonly string[]): string {
  return [...ids].sort().join();
}

const pathOf = (externalId: string): string => `/reminder/by-external-id/${encodeURIComponent(externalId)}`;

function entryOf(externalId: string): Record<string, unknown> {
  return { contact_number: '12065551234', ...farAhead(), location: externalId };
}

function upsertOf(externalId: string, entry: Record<string, unknown>): object {
  return { mode: 'upsert', reminders: [{ ...entry, external_id: externalId }] };
}
