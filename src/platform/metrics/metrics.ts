import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Injectable } from '@nestjs/common';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { processMetrics } from './process-metrics.js';

/** From in time to a day late. */
const LATENESS_SECONDS = [1, 5, 15, 60, 300, 900, 3600, 14_400, 86_400];
const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];
const STATEMENT_SECONDS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 20];
const CALL_SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const CLAIM_MESSAGES = [1, 2, 5, 10, 25, 50, 100, 250];
const RECONCILED_SECONDS = [60, 120, 300, 600, 1800, 3600, 14_400, 86_400];

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
  readonly lastFeed = this.#gauge(
    'reminder_calendar_feed_last_success_timestamp_seconds',
    'When each calendar of CALENDAR_FEEDS was last had',
    ['feed'],
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
  readonly connections = this.#gauge(
    'reminder_database_connections',
    "This process's connections to the database server: used, free",
    ['state'],
  );
  readonly connectionsWaitedFor = this.#gauge(
    'reminder_database_connections_waited_for',
    'Statements that wait for a connection',
  );
  readonly lateness = this.#histogram(
    'reminder_message_lateness_seconds',
    'From when a message was due to when the carrier took it',
    LATENESS_SECONDS,
  );
  readonly claimed = this.#histogram(
    'reminder_claim_messages',
    'How many messages were claimed at once',
    CLAIM_MESSAGES,
    ['lane'],
  );
  readonly calls = this.#histogram(
    'reminder_carrier_call_seconds',
    'How long a carrier took to answer to a message, or not to',
    CALL_SECONDS,
    ['carrier'],
  );
  readonly reconciledAfter = this.#histogram(
    'reminder_reconciled_after_seconds',
    'From when a message of unknown fate was handed over to when its fate was found',
    RECONCILED_SECONDS,
  );
  readonly statements = this.#histogram(
    'reminder_database_statement_seconds',
    'How long statements took',
    STATEMENT_SECONDS,
    ['statement'],
  );
  readonly requestSeconds = this.#histogram(
    'http_request_duration_seconds',
    'From when a request was read to when it was answered',
    REQUEST_SECONDS,
    ['method', 'route'],
  );
  readonly receipts = this.#counter('reminder_receipts_total', 'What carriers said became of messages', [
    'carrier',
    'status',
  ]);
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
  readonly feedFetches = this.#counter(
    'reminder_calendar_feed_fetches_total',
    'Fetches of the calendars of CALENDAR_FEEDS by this process, and how they ended',
    ['feed', 'outcome'],
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
    processMetrics();
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
    const registries = [this.#registry, processMetrics()];
    const texts = await Promise.all(registries.map((registry) => registry.metrics()));
    return { contentType: this.#registry.contentType, body: texts.join('') };
  }

  #histogram<L extends string>(
    name: string,
    help: string,
    buckets: number[],
    labelNames: L[] = [],
  ): Histogram<L> {
    return new Histogram({ name, help, buckets, labelNames, registers: [this.#registry] });
  }

  #gauge<L extends string>(name: string, help: string, labelNames: L[] = []): Gauge<L> {
    return new Gauge({ name, help, labelNames, registers: [this.#registry] });
  }

  #counter<L extends string>(name: string, help: string, labelNames: L[]): Counter<L> {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }
}
