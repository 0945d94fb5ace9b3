import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** From in time to a day late. */
const LATENESS_SECONDS = [1, 5, 15, 60, 300, 900, 3600, 14_400, 86_400];

/**
 * Everything that the service measures. Counters are of this process; gauges are read from the database when somebody
 * asks, and are the same in every replica. No label ever holds a number, a name or an id.
 */
@Injectable()
export class Metrics {
  readonly #registry = new Registry();
  readonly #readings: (() => Promise<void>)[] = [];

  readonly due = this.#gauge('reminder_messages_due', 'Messages that are due and not sent yet');
  readonly unknown = this.#gauge(
    'reminder_messages_unknown',
    'Messages of which no carrier has said whether it took them',
  );
  readonly optedOut = this.#gauge('reminder_opted_out_numbers', 'Numbers that want no more texts');
  readonly events = this.#gauge('reminder_events', 'Events that are still to be posted, or were given up', [
    'status',
  ]);
  readonly alerts = this.#gauge('reminder_alerts', '1 while an alert lasts', ['alert']);
  readonly lateness = new Histogram({
    name: 'reminder_message_lateness_seconds',
    help: 'From when a message was due to when the carrier took it',
    buckets: LATENESS_SECONDS,
    registers: [this.#registry],
  });
  readonly claims = this.#counter('reminder_claims_total', 'Messages that this process has claimed', [
    'lane',
  ]);
  readonly sends = this.#counter('reminder_sends_total', 'What carriers said to messages', [
    'carrier',
    'outcome',
  ]);
  readonly retries = this.#counter('reminder_retries_total', 'Messages that go out again after a refusal', [
    'carrier',
  ]);
  readonly reconciled = this.#counter(
    'reminder_reconciled_total',
    'What was found of messages of unknown fate',
    ['found'],
  );
  readonly replies = this.#counter('reminder_replies_total', 'What texts from people were found to mean', [
    'intent',
  ]);
  readonly requests = this.#counter('http_requests_total', 'Requests by route and status', [
    'method',
    'route',
    'status',
  ]);

  /** @param reading sets gauges; run each time that somebody asks */
  onRead(reading: () => Promise<void>): void {
    this.#readings.push(reading);
  }

  /** All of it as Prometheus reads it. */
  async text(): Promise<{ contentType: string; body: string }> {
    await Promise.all(this.#readings.map((reading) => reading()));
    return { contentType: this.#registry.contentType, body: await this.#registry.metrics() };
  }

  #gauge<L extends string>(name: string, help: string, labelNames: L[] = []): Gauge<L> {
    return new Gauge({ name, help, labelNames, registers: [this.#registry] });
  }

  #counter<L extends string>(name: string, help: string, labelNames: L[]): Counter<L> {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }
}
