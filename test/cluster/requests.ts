import { randomUUID } from 'node:crypto';
import type { Replica } from '../chaos/replica.js';
import { API_KEY } from '../chaos/service.js';

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const WINDOW_HOURS = 24;
/** Far ahead: none of these texts is due while the suite runs. */
const APPOINTMENT_MS = 90 * 86_400_000;

/** Creates a reminder of which no text is due while the suite runs. */
export function create(replica: Replica | undefined, location: string, key = randomUUID()): Promise<Answer> {
  const reminder = { contact_number: '12065551234', ...farAhead(), location };
  return ask(replica, 'POST', '/reminder', reminder, { 'idempotency-key': key });
}

/** When an appointment is of which no text is due while the suite runs. */
export function farAhead(): { readonly appointment_time: string; readonly notify_window: number } {
  const appointment = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + APPOINTMENT_MS);
  return { appointment_time: appointment.toISOString(), notify_window: WINDOW_HOURS };
}

export async function ask(
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
