import type { TracesSettings } from '../config/traces-settings.js';
import type { Tracer } from './tracer.js';

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
