import type { EnvironmentReader } from './environment-reader.js';
import { isWeak } from './weak-secret.js';

/**
 * A secret, or two with a comma between them while one takes the place of the other: the new one first. What is made here is made with the
 * first, or, where others verify it, with both; what others made with either is taken.
 * @param form of each
 * @param problem what a secret must be
 * @returns the secrets, or none where the setting is empty and may be
 */
export function readSecrets(
  read: EnvironmentReader,
  name: string,
  form: RegExp,
  problem: string,
  isRequired = false,
): readonly string[] {
  if (!isRequired && read.text(name) === undefined) return [];
  let secrets: readonly string[] = [];
  read.checked(name, '', (written) => {
    const found = secretsIn(written, form);
    secrets = found ?? [];
    return found
      ? undefined
      : `${problem}; or two different ones with a comma between them, the new one first`;
  });
  if (secrets.some((secret) => isWeak(secret.replace(/^whsec_/, '')))) read.guessable(name);
  return secrets;
}

function secretsIn(written: string, form: RegExp): readonly string[] | null {
  const parts = written.split(',').map((part) => part.trim());
  const areTwo = parts.length === 2 && parts[0] !== parts[1] && parts.every((part) => form.test(part));
  if (areTwo) return parts;
  return form.test(written) ? [written] : null;
}
