import type { EnvironmentReader } from './environment-reader.js';

/** Where traces go. The names are OpenTelemetry's own. */
export interface TracesSettings {
  /** The collector's address for traces. */
  readonly url: string;
  /** Sent along with each post, as a key may be. */
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  /** How much is traced, 0 to 1. */
  readonly share: number;
}

const HEADER = /^\s*([\w-]{1,64})=([^,\s]{0,1024})\s*$/;
const SHARE = /^(0(\.\d{1,6})?|1(\.0{1,6})?)$/;

/** @returns undefined where nothing is traced */
export function readTraces(read: EnvironmentReader): TracesSettings | undefined {
  const url = read.calledUrl('OTEL_EXPORTER_OTLP_ENDPOINT');
  if (url === undefined) return undefined;
  return {
    url: `${url}/v1/traces`,
    headers: read.parsed(
      'OTEL_EXPORTER_OTLP_HEADERS',
      '',
      readHeaders,
      'must be name=value, several separated by commas, with %20 for a space',
    ),
    serviceName: read.matching(
      'OTEL_SERVICE_NAME',
      'appointment-reminder',
      /^[\w .-]{1,64}$/,
      'must be a name of letters, digits, dots, - and _',
    ),
    share: Number(
      read.matching('OTEL_TRACES_SAMPLER_ARG', '1', SHARE, 'must be a share from 0 to 1, such as 0.05'),
    ),
  };
}

function readHeaders(text: string): Record<string, string> | null {
  if (text === '') return {};
  const headers = new Map<string, string>();
  for (const part of text.split(',')) {
    const [, name, value] = HEADER.exec(part) ?? [];
    if (name === undefined || value === undefined) return null;
    try {
      headers.set(name, decodeURIComponent(value));
    } catch {
      return null;
    }
  }
  return Object.fromEntries(headers);
}
