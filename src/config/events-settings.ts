import type { EnvironmentReader } from './environment-reader.js';

export interface EventsSettings {
  /** Where events are posted to; undefined where they are only read. */
  readonly url: string | undefined;
  readonly secret: string | undefined;
}

/** Standard Webhooks: 24 to 64 bytes in base64, with `whsec_` before them or without. */
const SECRET = /^(whsec_)?(?=.{32,88}$)[A-Za-z0-9+/]+={0,2}$/;

export function readEvents(read: EnvironmentReader): EventsSettings {
  const url = read.url('EVENTS_URL');
  if (url === undefined) return { url, secret: undefined };
  const secret = read.matching(
    'EVENTS_SECRET',
    '',
    SECRET,
    'must be set together with EVENTS_URL: 24 to 64 bytes in base64 (echo whsec_$(openssl rand -base64 32))',
  );
  return { url, secret };
}
