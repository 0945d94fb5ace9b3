import { randomUUID } from 'node:crypto';
import { putAndDeletedEverywhere, sameExternalIdEverywhere } from './external-ids.js';
import type { Installation } from './installation.js';
import type { ProbeResult } from './probe-result.js';
import { ask, create } from './requests.js';

const TRIES = 100;
/** Of votes that are lost without need: what the replicas do by themselves meanwhile may be among them. */
const TOLERATED = 0.1;
/** What must hold between nodes that are all well. */
export const PROBES: readonly ((installation: Installation) => Promise<ProbeResult>)[] = [
  readYourWrites,
  sameKeyEverywhere,
  sameReminderEverywhere,
  sameExternalIdEverywhere,
  putAndDeletedEverywhere,
  nothingInCommon,
];

/**
 * Created at one replica, read at once at another whose node lags behind. What a session sees that does not wait, at the
 * same moment, shows that the node does lag.
 */
async function readYourWrites({ replicas, cluster }: Installation): Promise<ProbeResult> {
  const complaints: string[] = [];
  let missed = 0;
  for (let index = 0; index < TRIES; index++) {
    const writer = index % replicas.length;
    const reader = (writer + 1) % replicas.length;
    const lagging = await cluster.node(reader).lag();
    const { body } = await create(replicas[writer], `Read ${index}`);
    const id = String(body['reminder_id']);
    const answer = ask(replicas[reader], 'GET', `/reminder/${id}`);
    if ((await lagging.read('SELECT id FROM reminder WHERE id = ?', [id])).length === 0) missed += 1;
    await lagging.release();
    const { status } = await answer;
    if (status !== 200) complaints.push(`GET right after POST at another replica: ${status}`);
  }
  if (missed < TRIES) complaints.push(`nodes lagged in only ${missed} of ${TRIES} tries`);
  return {
    probe: 'POST at one replica, GET at once at another whose node lags',
    tries: TRIES,
    result: `${complaints.length} stale; a session without wsrep_sync_wait missed ${missed}`,
    complaints,
  };
}

/** One request, sent to all replicas at the same moment with the same Idempotency-Key. */
async function sameKeyEverywhere({ replicas, cluster }: Installation): Promise<ProbeResult> {
  const complaints: string[] = [];
  const before = await cluster.lostVotes();
  for (let index = 0; index < TRIES; index++) {
    const place = `Key ${index}`;
    const key = randomUUID();
    const answers = await Promise.all(replicas.map((replica) => create(replica, place, key)));
    const ids = new Set(answers.map(({ status, body }) => (status === 201 ? body['reminder_id'] : status)));
    const made = await cluster.node(0).query('SELECT id FROM reminder WHERE location = ?', [place]);
    if (ids.size !== 1 || made.length !== 1 || !ids.has(made[0]?.['id']))
      complaints.push(`${place}: answered ${[...ids].join(', ')}; ${made.length} created`);
  }
  return {
    probe: 'the same Idempotency-Key at all replicas at once',
    tries: TRIES,
    result: `${complaints.length} created twice or refused; ${(await cluster.lostVotes()) - before} lost votes, all tried again`,
    complaints,
  };
}

/** One reminder, changed at all replicas at the same moment: one commit wins, the others are undone and tried again. */
async function sameReminderEverywhere({ replicas, cluster }: Installation): Promise<ProbeResult> {
  const complaints: string[] = [];
  const before = await cluster.lostVotes();
  const { body } = await create(replicas[0], 'Contended');
  const path = `/reminder/${String(body['reminder_id'])}`;
  for (let round = 0; round < TRIES; round++) {
    const changes = replicas.map(({ name }) => `Room ${round} of ${name}`);
    const answers = await Promise.all(
      replicas.map((replica, index) => ask(replica, 'PATCH', path, { location: changes[index] })),
    );
    for (const { status } of answers) if (status !== 200) complaints.push(`PATCH: ${status}`);
    const seen = await Promise.all(replicas.map((replica) => ask(replica, 'GET', path)));
    const locations = new Set(seen.map((answer) => String(answer.body['location'])));
    if (locations.size !== 1 || !changes.includes([...locations][0] ?? ''))
      complaints.push(`after PATCH the replicas see ${[...locations].join(', ')}`);
  }
  return {
    probe: 'PATCH of one reminder at all replicas at once',
    tries: TRIES,
    result: `${complaints.length} refused or torn; ${(await cluster.lostVotes()) - before} lost votes, all tried again`,
    complaints,
  };
}

/**
 * Reminders of different people, created at all replicas at the same moment. Galera compares the keys of rows: a unique
 * index of several columns of which some are NULL would make every such pair conflict.
 */
async function nothingInCommon({ replicas, cluster }: Installation): Promise<ProbeResult> {
  const before = await cluster.lostVotes();
  const complaints: string[] = [];
  for (let index = 0; index < TRIES; index++) {
    const answers = await Promise.all(
      replicas.map((replica) => create(replica, `Apart ${index} ${replica.name}`)),
    );
    for (const { status } of answers) if (status !== 201) complaints.push(`POST: ${status}`);
  }
  const lost = (await cluster.lostVotes()) - before;
  if (lost > TRIES * TOLERATED) complaints.push(`writes that have nothing in common lost ${lost} votes`);
  return {
    probe: 'POST of different reminders at all replicas at once',
    tries: TRIES,
    result: `${lost} lost votes`,
    complaints,
  };
}
