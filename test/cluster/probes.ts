import { randomUUID } from 'node:crypto';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import type { Replica } from '../chaos/replica.js';
import { API_KEY } from '../chaos/service.js';
import type { Installation } from './installation.js';

export interface ProbeResult {
  readonly probe: string;
  readonly tries: number;
  readonly result: string;
  /** Everything that should not have been, in words. */
  readonly complaints: string[];
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const TRIES = 100;
const WINDOW_HOURS = 24;
/** Far ahead: none of these texts is due while the suite runs. */
const APPOINTMENT_MS = 90 * 86_400_000;

/** What must hold between nodes that are all well. */
export const PROBES: readonly ((installation: Installation) => Promise<ProbeResult>)[] = [
  readYourWrites,
  sameKeyEverywhere,
  sameReminderEverywhere,
];

/** Created at one replica, read at another at once; a session that does not wait, at the same moment, shows that it matters. */
async function readYourWrites({ replicas, cluster }: Installation): Promise<ProbeResult> {
  const complaints: string[] = [];
  const unwaiting = await Promise.all(cluster.urls().map((uri) => createConnection(uri)));
  let missed = 0;
  for (let index = 0; index < TRIES; index++) {
    const writer = index % replicas.length;
    const reader = (writer + 1) % replicas.length;
    const { body } = await create(replicas[writer], `Read ${index}`);
    const id = String(body['reminder_id']);
    const bystander = unwaiting[reader]?.query<RowDataPacket[]>('SELECT id FROM reminder WHERE id = ?', [id]);
    const { status } = await ask(replicas[reader], 'GET', `/reminder/${id}`);
    if ((await bystander)?.[0].length === 0) missed += 1;
    if (status !== 200) complaints.push(`GET right after POST at another replica: ${status}`);
  }
  for (const connection of unwaiting) connection.destroy();
  return {
    probe: 'POST at one replica, GET at another at once',
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

function create(replica: Replica | undefined, location: string, key = randomUUID()): Promise<Answer> {
  const appointment = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + APPOINTMENT_MS);
  const reminder = {
    contact_number: '12065551234',
    appointment_time: appointment.toISOString(),
    notify_window: WINDOW_HOURS,
    location,
  };
  return ask(replica, 'POST', '/reminder', reminder, { 'idempotency-key': key });
}

async function ask(
  replica: Replica | undefined,
  method: string,
  path: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${replica?.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${API_KEY}`,
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}
