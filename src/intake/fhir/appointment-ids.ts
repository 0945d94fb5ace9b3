import { createHash } from 'node:crypto';
import type { Json } from './json.js';
import { objectsIn, textIn } from './json.js';
import { localOf } from './resources.js';

const MAX_ID = 128;
const NO_ID = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|^\s|\s$/u;

/** What an appointment is called, as an external id: a hash of it where it is none, or would be too long for one. */
export function asExternalId(name: string): string {
  const fits = name !== '' && [...name].length <= MAX_ID && !NO_ID.test(name);
  return fits ? name : `fhir-${createHash('sha256').update(name).digest('hex')}`;
}

/**
 * By what an appointment is recognized: its first identifier as `system|value`; else its address, with the server's base where that is
 * known.
 */
export function externalIdOf(appointment: Json, fullUrl: string | undefined): string | undefined {
  const [identifier] = objectsIn(appointment['identifier']).filter(
    ({ value }) => textIn(value) !== undefined,
  );
  if (identifier) return asExternalId(`${textIn(identifier['system']) ?? ''}|${textIn(identifier['value'])}`);
  const address = fullUrl !== undefined && /^https?:/i.test(fullUrl) ? fullUrl : localOf(appointment);
  return address === undefined ? undefined : asExternalId(address);
}
