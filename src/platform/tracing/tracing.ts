import type { TracesSettings } from '../config/traces-settings.js';
import type { Attributes, Tracer } from './tracer.js';

/** Of the process, as OpenTelemetry's own is. */
let tracer: Tracer | undefined;

/**
 * Switches traces on; loads OpenTelemetry only now.
 * @returns what switches them off again, and sends what has not been sent
 */
export async function startTracing(settings: TracesSettings, version: string): Promise<() => Promise<void>> {
  const { openTracer } = await import('./otlp.js');
  const opened = openTracer(settings, version);
  tracer = opened;
  return async () => {
    if (tracer === opened) tracer = undefined;
    await opened.close();
  };
}

/** Undefined where traces are off. */
export function currentTracer(): Tracer | undefined {
  return tracer;
}

/** Does a part of what is being traced. */
export function tracedPart<T>(name: string, work: () => Promise<T>): Promise<T> {
  return tracer?.part(name, work) ?? work();
}

/** Takes a step on a message's way. */
export function tracedStep<T>(
  name: string,
  messageId: string,
  attributes: Attributes,
  work: () => Promise<T>,
): Promise<T> {
  return tracer?.step(name, messageId, attributes, work) ?? work();
}
