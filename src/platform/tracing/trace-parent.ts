/** One place in a trace, as W3C Trace Context names it. */
export interface TracePlace {
  readonly traceId: string;
  readonly spanId: string;
  readonly isSampled: boolean;
}

const TRACE_PARENT =
  /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.{0,200})?$/;
const ID = /^[0-9a-f]{32}$/;

/** Reads a header `traceparent`; undefined where there is none, or where it is not as the standard has it. Pure. */
export function readTraceParent(header: unknown): TracePlace | undefined {
  const [, traceId, spanId, flags] = (typeof header === 'string' && TRACE_PARENT.exec(header)) || [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** Pure. */
export function writeTraceParent({ traceId, spanId, isSampled }: TracePlace): string {
  return `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`;
}

/**
 * Where the trace of a message begins. It is made of the message's id, so that whoever sends it, days later and in another
 * process, goes on with it; and whoever knows the message finds its trace.
 * @returns undefined where an id is none of ours
 */
export function beginningOf(messageId: string): Omit<TracePlace, 'isSampled'> | undefined {
  if (!ID.test(messageId)) return undefined;
  return { traceId: messageId, spanId: messageId.slice(16) };
}
