import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Config } from '../../platform/config/config.js';
import type { Event } from '../record/event.entity.js';

/** The longest that a post takes. */
export const MAX_POST_MS = 10_000;
/** Of an answer so much is read, so that the connection can be used again. */
const MAX_ANSWER_BYTES = 16_384;

/** The appointment system, as it hears events: signed posts by the Standard Webhooks specification. */
@Injectable()
export class Receiver {
  constructor(private readonly config: Config) {}

  /**
   * @param end ends the post, which may then have been taken or not
   * @returns why it did not take the event, or undefined where it did
   */
  async post({ id, type, createdAt, data }: Event, now: Date, end: AbortSignal): Promise<string | undefined> {
    const { url, secrets } = this.config.events;
    if (url === undefined) return 'EVENTS_URL is not set';
    const body = JSON.stringify({ type, timestamp: createdAt.toISOString(), data });
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, now, body)).join(' '),
        },
        body,
        // A redirect would take the event, and its signature, to somebody else.
        redirect: 'manual',
        signal: AbortSignal.any([AbortSignal.timeout(MAX_POST_MS), end]),
      });
      await readAway(response.body);
      return response.ok ? undefined : `HTTP ${response.status}`;
    } catch (error) {
      return whyNot(error);
    }
  }
}

/** What it answers does not matter, and may not end: its status has been read. */
async function readAway(body: Response['body']): Promise<void> {
  let bytes = 0;
  try {
    for await (const chunk of body ?? []) {
      bytes += chunk.length;
      if (bytes > MAX_ANSWER_BYTES) return;
    }
  } catch {
    // Only the connection is lost.
  }
}

/** A code such as ECONNREFUSED where there is one, else the error's name: neither holds an address. */
function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
}
