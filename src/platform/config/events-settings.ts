import type { EnvironmentReader } from './environment-reader.js';
import { readSecrets } from './rotated-secrets.js';

export interface EventsSettings {
  /** Where events are posted to; undefined where they are only read. */
  readonly url: string | undefined;
  /** Events are signed with each of them. */
  readonly secrets: readonly string[];
  /** Whether events tell who is coming. */
  readonly names: boolean;
  /** Whether events tell what contacts write. */
  readonly texts: boolean;
}

/** Standard Webhooks: 24 to 64 bytes in base64, with `whsec_` before them or without. */
const SECRET = /^(whsec_)?(?=.{32,88}$)[A-Za-z0-9+/]+={0,2}$/;

export function readEvents(read: EnvironmentReader): EventsSettings {
  const url = read.calledUrl('EVENTS_URL');
  const names = read.oneOf('EVENTS_NAMES', 'off', ['off', 'on']) === 'on';
  const texts = read.oneOf('EVENTS_TEXTS', 'off', ['off', 'on']) === 'on';
  if (url === undefined) return { url, secrets: [], names, texts };
  const problem =
    'must be set together with EVENTS_URL: 24 to 64 bytes in base64 (echo whsec_$(openssl rand -base64 32))';
  return { url, secrets: readSecrets(read, 'EVENTS_SECRET', SECRET, problem, true), names, texts };
}
