import { asExternalId } from '../ids/external-id.js';
import type { Json } from './json.js';
import { objectsIn, textIn } from './json.js';
import { localOf } from './resources.js';

/**
 * By what an appointment is recognized: its first identifier as `system|value`; else its address, with the server's base where that is
 * known.
 */
export function externalIdOf(appointment: Json, fullUrl: string | undefined): string | undefined {
  const [identifier] = objectsIn(appointment['identifier']).filter(
    ({ value }) => textIn(value) !== undefined,
  );
  if (identifier)
    return asExternalId(`${textIn(identifier['system']) ?? ''}|${textIn(identifier['value'])}`, 'fhir');
  const address = fullUrl !== undefined && /^https?:/i.test(fullUrl) ? fullUrl : localOf(appointment);
  return address === undefined ? undefined : asExternalId(address, 'fhir');
}
