import type { DataSource } from 'typeorm';
import { insertRows, select } from '../../src/platform/database/sql/sql.js';

/** All states that any version knows. `claimed` is of the first ones. */
export const STATUSES = [
  'scheduled',
  'claimed',
  'sending',
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'unknown',
  'canceled',
  'expired',
  'suppressed',
] as const;

type Status = (typeof STATUSES)[number];

const CREATED = '2027-02-28 12:00:00.000';
const PASSED = '2027-03-01 11:00:00.000';
const APPOINTMENT = '2027-03-02 12:00:00.000';

type Row = Record<string, string | number | null>;

/**
 * Fills an old schema with reminders whose texts are in these states, `rounds` of each, with a text from each contact and its
 * answer; leases are over at 2027-03-01 11:00 UTC. Only columns that the schema has are filled.
 */
export async function fillOldSchema(
  dataSource: DataSource,
  rounds = 1,
  statuses: readonly Status[] = STATUSES,
): Promise<void> {
  const reminders: Row[] = [];
  const messages: Row[] = [];
  for (let round = 0; round < rounds; round++)
    statuses.forEach((status, index) => {
      const n = round * statuses.length + index;
      reminders.push(reminderRow(n));
      messages.push(
        { ...messageRow(n, 'a'), ...inState(status, n) },
        { ...messageRow(n, 'b'), ...textFrom(n) },
        { ...messageRow(n, 'c'), ...answerTo(n) },
      );
    });
  await insert(dataSource, 'reminder', reminders);
  await insert(dataSource, 'message', messages);
}

async function insert(dataSource: DataSource, table: string, rows: readonly Row[]): Promise<void> {
  const columns = await columnsOf(dataSource, table);
  const known = rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => columns.has(name))),
  );
  await insertRows(dataSource.manager, table, known);
}

async function columnsOf(dataSource: DataSource, table: string): Promise<Set<string>> {
  const sql =
    dataSource.options.type === 'better-sqlite3'
      ? 'SELECT name FROM pragma_table_info(?)'
      : 'SELECT column_name AS name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?';
  const rows = await select<{ name: string }>(dataSource.manager, sql, [table]);
  return new Set(rows.map(({ name }) => name));
}

const id = (n: number, kind: string): string => `0195${kind}${String(n).padStart(27, '0')}`;
const contact = (n: number): string => String(12220000000 + n);

function reminderRow(n: number): Row {
  return {
    id: id(n, 'a'),
    contact_number: contact(n),
    appointment_at: APPOINTMENT,
    time_zone: 'America/New_York',
    wall_time: '2027-03-02 07:00:00',
    tz_version: '2020a',
    location: 'West Side',
    participant: 'Joe',
    language: null,
    notify_windows: '[24]',
    status: 'scheduled',
    reminder_sent: 0,
    confirm_sent: 0,
    will_attend: null,
    responded_at: null,
    version: 1,
    created_at: CREATED,
    updated_at: CREATED,
    deleted_at: null,
  };
}

function messageRow(n: number, kind: string): Row {
  return {
    id: id(n, kind),
    reminder_id: id(n, 'a'),
    direction: 'outbound',
    kind: 'reminder',
    window_hours: null,
    version: 1,
    sender: null,
    recipient: contact(n),
    body: null,
    status: 'scheduled',
    reason: 'as_planned',
    lane: 1,
    planned_for: PASSED,
    send_at: PASSED,
    not_after: APPOINTMENT,
    attempt: 0,
    lease_owner: null,
    lease_until: null,
    sending_at: null,
    carrier: null,
    carrier_id: null,
    cause_id: null,
    once_key: null,
    sent_at: null,
    created_at: CREATED,
    updated_at: CREATED,
  };
}

function inState(status: Status, n: number): Row {
  const wasCalled = ['sending', 'sent', 'delivered', 'undelivered', 'failed', 'unknown'].includes(status);
  const wasTaken = ['sent', 'delivered', 'undelivered'].includes(status);
  const isLeased = status === 'claimed' || status === 'sending';
  return {
    window_hours: 24,
    once_key: `${id(n, 'a')}/24/1`,
    status,
    attempt: wasCalled ? 1 : 0,
    ...(isLeased && { lease_owner: 'gone', lease_until: PASSED }),
    ...(wasCalled && { sending_at: PASSED, carrier: 'flowroute', sender: '12066418000', body: `Text ${n}` }),
    ...(wasTaken && { carrier_id: `out-${n}`, sent_at: PASSED }),
  };
}

function textFrom(n: number): Row {
  return {
    direction: 'inbound',
    kind: 'inbound',
    sender: contact(n),
    recipient: '12066418000',
    status: 'received',
    lane: 0,
    carrier: 'flowroute',
    carrier_id: `in-${n}`,
    body: 'yes',
  };
}

function answerTo(n: number): Row {
  return {
    kind: 'confirmation',
    status: 'delivered',
    reason: 'answer',
    lane: 0,
    cause_id: id(n, 'b'),
    once_key: `${id(n, 'b')}/confirmation`,
    carrier: 'flowroute',
    carrier_id: `answer-${n}`,
    body: 'Thank you',
    attempt: 1,
    sent_at: PASSED,
  };
}
