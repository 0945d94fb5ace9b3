import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Config } from '../config/config.js';
import type { Event } from './event.entity.js';

const TIMEOUT_MS = 10_000;

/** The appointment system, as it hears events: signed posts by the Standard Webhooks specification. */
@Injectable()
export class Receiver {
  constructor(private readonly config: Config) {}

  /**
   * @param end ends the post, which may then have been taken or not
   * @returns why it did not take the event, or undefined where it did
   */
  async post({ id, type, createdAt, data }: Event, now: Date, end: AbortSignal): Promise<string | undefined> {
    const { url, secret } = this.config.events;
    if (url === undefined || secret === undefined) return 'EVENTS_URL is not set';
    const body = JSON.stringify({ type, timestamp: createdAt.toISOString(), data });
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
          'webhook-signature': new Webhook(secret).sign(id, now, body),
        },
        body,
        // A redirect would take the event, and its signature, to somebody else.
        redirect: 'manual',
        signal: AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), end]),
      });
      await response.body?.cancel();
      return response.ok ? undefined : `HTTP ${response.status}`;
    } catch (error) {
      return error instanceof Error ? error.name : 'no answer';
    }
  }
}
