import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** From in time to a day late. */
const LATENESS_SECONDS = [1, 5, 15, 60, 300, 900, 3600, 14_400, 86_400];

const LAG_RESOLUTION_MS = 20;
/** What comes from outside must neither make series without end nor carry a number or words into them. */
const MAX_CODES = 100;
const CODE_LABEL = /^(HTTP )?\d{1,6}$/;

/**
 * Everything that the service measures. Counters are of this process; gauges are read from the database when somebody
 * asks, and are the same in every replica. No label ever holds a number, a name or an id.
 */
@Injectable()
export class Metrics {
  readonly #registry = new Registry();
  readonly #readings: (() => Promise<void>)[] = [];
  readonly #codesSeen = new Set<string>();

  readonly due = this.#gauge(
    'reminder_messages_due',
    'Messages that are due and not sent yet, counted up to 10000',
  );
  readonly dueOldest = this.#gauge(
    'reminder_messages_due_oldest_seconds',
    'For how long the longest of them has been due; 0 where there is none',
  );
  readonly unknown = this.#gauge(
    'reminder_messages_unknown',
    'Messages of which no carrier has said whether it took them, counted up to 10000',
  );
  readonly unknownOldest = this.#gauge(
    'reminder_messages_unknown_oldest_seconds',
    'How long ago the first of them was handed over; 0 where there is none',
  );
  readonly unknownByAge = this.#gauge(
    'reminder_messages_unknown_by_age',
    'The same by the time since they were handed over: under_5m, under_1h, over_1h',
    ['age'],
  );
  readonly unrecognised = this.#gauge(
    'reminder_messages_unrecognised',
    'Messages in a status that this build does not know, counted up to 10000',
  );
  readonly lastSend = this.#gauge(
    'reminder_carrier_last_send_timestamp_seconds',
    'When each carrier last took a text, as far as it is among the latest',
    ['carrier'],
  );
  readonly lastList = this.#gauge(
    'reminder_carrier_last_list_timestamp_seconds',
    "When a carrier's list was last read to its end",
    ['carrier'],
  );
  readonly optedOut = this.#gauge('reminder_opted_out_numbers', 'Numbers that want no more texts');
  readonly events = this.#gauge(
    'reminder_events',
    'Events that are still to be posted, or were given up, counted up to 10000',
    ['status'],
  );
  readonly eventsOldest = this.#gauge(
    'reminder_events_oldest_pending_seconds',
    'For how long the first of those that are still to be posted has waited; 0 where there is none',
  );
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
  readonly #unrecognisedCodes = this.#counter(
    'reminder_unrecognised_codes_total',
    'Refusals and failures by codes of a carrier that are in no table of ours',
    ['carrier', 'code'],
  );
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

  readonly #eventLoopLag = this.#gauge(
    'nodejs_eventloop_lag_max_seconds',
    'The longest time for which this process did nothing else, since this was asked before',
  );
  readonly #loopDelay = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MS });

  constructor() {
    this.#loopDelay.enable();
  }

  /** Counts a refusal or a failure by a code that an adapter does not know. */
  countUnrecognisedCode(carrier: string, code: string): void {
    const isLabel = CODE_LABEL.test(code);
    const isNew = !this.#codesSeen.has(code);
    const label = isLabel && (!isNew || this.#codesSeen.size < MAX_CODES) ? code : 'other';
    this.#codesSeen.add(label);
    this.#unrecognisedCodes.inc({ carrier, code: label });
  }

  /** @param reading sets gauges; run each time that somebody asks */
  onRead(reading: () => Promise<void>): void {
    this.#readings.push(reading);
  }

  /** All of it as Prometheus reads it. */
  async text(): Promise<{ contentType: string; body: string }> {
    await Promise.all(this.#readings.map((reading) => reading()));
    // What it records are its timer's intervals.
    const lagMs = Math.max(0, Math.round(this.#loopDelay.max / 1e6) - LAG_RESOLUTION_MS);
    this.#eventLoopLag.set(lagMs / 1e3);
    this.#loopDelay.reset();
    return { contentType: this.#registry.contentType, body: await this.#registry.metrics() };
  }

  #gauge<L extends string>(name: string, help: string, labelNames: L[] = []): Gauge<L> {
    return new Gauge({ name, help, labelNames, registers: [this.#registry] });
  }

  #counter<L extends string>(name: string, help: string, labelNames: L[]): Counter<L> {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }
}
