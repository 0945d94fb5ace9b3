import { hostname } from 'node:os';
import type { Context, Link, SpanContext } from '@opentelemetry/api';
import { context, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, TraceFlags } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import type { IdGenerator } from '@opentelemetry/sdk-trace-base';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  RandomIdGenerator,
  SamplingDecision,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import type { TracesSettings } from '../config/traces-settings.js';
import type { TracePlace } from './trace-parent.js';
import { beginningOf } from './trace-parent.js';
import type { Attributes, RequestSpan, Tracer } from './tracer.js';

const EXPORT_TIMEOUT_MS = 2_000;
/** What a collector that is down costs at most: later spans are dropped. */
const MAX_WAITING_SPANS = 2_048;
/** A request for a thousand appointments makes thousands of messages; their own traces begin when they are sent. */
const MAX_PLANNED = 100;

/** Traces by OpenTelemetry, posted to a collector by OTLP over HTTP. */
export function openTracer(settings: TracesSettings, version: string): Tracer {
  return new OtlpTracer(settings, version);
}

/** Random ids, but for the beginning of a message's trace. */
class Ids implements IdGenerator {
  readonly #random = new RandomIdGenerator();
  #next: Omit<TracePlace, 'isSampled'> | undefined;

  generateTraceId = (): string => this.#next?.traceId ?? this.#random.generateTraceId();
  generateSpanId = (): string => this.#next?.spanId ?? this.#random.generateSpanId();

  /** @param work begins one span, at once */
  during(next: Omit<TracePlace, 'isSampled'>, work: () => void): void {
    this.#next = next;
    try {
      work();
    } finally {
      this.#next = undefined;
    }
  }
}

class OtlpTracer implements Tracer {
  readonly #ids = new Ids();
  readonly #contexts = new AsyncLocalStorageContextManager().enable();
  readonly #sampler: TraceIdRatioBasedSampler;
  readonly #provider: BasicTracerProvider;

  constructor({ url, headers, serviceName, share }: TracesSettings, version: string) {
    context.setGlobalContextManager(this.#contexts);
    this.#sampler = new TraceIdRatioBasedSampler(share);
    this.#provider = new BasicTracerProvider({
      idGenerator: this.#ids,
      sampler: new ParentBasedSampler({ root: this.#sampler }),
      resource: resourceFromAttributes({
        'service.name': serviceName,
        'service.version': version,
        'service.instance.id': hostname(),
      }),
      spanProcessors: [
        new BatchSpanProcessor(
          new OTLPTraceExporter({ url, headers: { ...headers }, timeoutMillis: EXPORT_TIMEOUT_MS }),
          { maxQueueSize: MAX_WAITING_SPANS, exportTimeoutMillis: EXPORT_TIMEOUT_MS },
        ),
      ],
    });
  }

  get #tracer(): ReturnType<BasicTracerProvider['getTracer']> {
    return this.#provider.getTracer('appointment-reminder');
  }

  request(name: string, caller: TracePlace | undefined, attributes: Attributes): RequestSpan {
    const parent = caller ? remote(caller) : ROOT_CONTEXT;
    const span = this.#tracer.startSpan(name, { kind: SpanKind.SERVER, attributes }, parent);
    const { traceId, spanId, traceFlags } = span.spanContext();
    return {
      place: { traceId, spanId, isSampled: (traceFlags & TraceFlags.SAMPLED) !== 0 },
      run: (work) => context.with(trace.setSpan(parent, span), work),
      end: (status) => {
        span.setAttribute('http.response.status_code', status);
        if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  }

  part<T>(name: string, work: () => Promise<T>): Promise<T> {
    if (!trace.getActiveSpan()) return work();
    return this.#during(name, SpanKind.INTERNAL, {}, context.active(), [], work);
  }

  planned(messageIds: readonly string[]): void {
    const current = trace.getActiveSpan();
    if (!current) return;
    for (const messageId of messageIds.slice(0, MAX_PLANNED)) {
      const beginning = beginningOf(messageId);
      if (!beginning) continue;
      const links = [{ context: current.spanContext() }];
      const attributes = { 'message.id': messageId };
      this.#ids.during(beginning, () =>
        this.#tracer.startSpan('message planned', { root: true, links, attributes }).end(),
      );
      current.addLink({ context: this.#place(beginning) });
    }
  }

  step<T>(name: string, messageId: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
    const beginning = beginningOf(messageId);
    if (!beginning) return work();
    const current = trace.getActiveSpan();
    const links = current ? [{ context: current.spanContext() }] : [];
    const parent = trace.setSpanContext(ROOT_CONTEXT, this.#place(beginning));
    const all = { ...attributes, 'message.id': messageId };
    return this.#during(name, SpanKind.CLIENT, all, parent, links, work);
  }

  currentTraceId(): string | undefined {
    return trace.getActiveSpan()?.spanContext().traceId;
  }

  async close(): Promise<void> {
    // Whoever ends the service waits for a collector no longer than for one post.
    await this.#provider.shutdown().catch(() => undefined);
    context.disable();
  }

  async #during<T>(
    name: string,
    kind: SpanKind,
    attributes: Attributes,
    parent: Context,
    links: Link[],
    work: () => Promise<T>,
  ): Promise<T> {
    const span = this.#tracer.startSpan(name, { kind, attributes, links }, parent);
    try {
      return await context.with(trace.setSpan(parent, span), work);
    } catch (error) {
      // Not its words: a database's error quotes what people wrote.
      span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown');
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  }

  /** Every process decides alike whether a message is traced: by its id. */
  #place(beginning: Omit<TracePlace, 'isSampled'>): SpanContext {
    const { decision } = this.#sampler.shouldSample(ROOT_CONTEXT, beginning.traceId);
    const traceFlags = decision === SamplingDecision.NOT_RECORD ? TraceFlags.NONE : TraceFlags.SAMPLED;
    return { ...beginning, traceFlags, isRemote: true };
  }
}

function remote({ traceId, spanId, isSampled }: TracePlace): Context {
  const traceFlags = isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}
