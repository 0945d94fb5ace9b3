import { createHash } from 'node:crypto';
import { isExternalId, MAX_EXTERNAL_ID } from '../../reminders/api/dto/rules.js';

/**
 * What something is called elsewhere, as an external id: a hash of it where it is none, or would be too long for one.
 * @param kind of name, in front of a hash
 * @param room in characters, for what is to stand behind it
 */
export function asExternalId(name: string, kind: 'fhir' | 'uid', room = 0): string {
  const fits = isExternalId(name) && [...name].length + room <= MAX_EXTERNAL_ID;
  return fits ? name : `${kind}-${createHash('sha256').update(name).digest('hex')}`;
}
