import type { TracePlace } from './trace-parent.js';

/** What is told of a span. Never a number, a name or a text of somebody. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** A request that is being traced. */
export interface RequestSpan {
  readonly place: TracePlace;
  /** Runs what answers it: spans in there are parts of it. */
  run(work: () => void): void;
  end(status: number): void;
}

/** What traces, where traces are switched on. */
export interface Tracer {
  request(name: string, caller: TracePlace | undefined, attributes: Attributes): RequestSpan;
  /** A part of what is being traced; just runs `work` where nothing is. */
  part<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Begins the traces of messages, each with a link to what is being traced. */
  planned(messageIds: readonly string[]): void;
  /** A step on a message's way. */
  step<T>(name: string, messageId: string, attributes: Attributes, work: () => Promise<T>): Promise<T>;
  /** The trace that is being followed. */
  currentTraceId(): string | undefined;
  close(): Promise<void>;
}
