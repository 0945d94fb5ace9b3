/** Letters of any script with their marks, digits, and what stands between them in names. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’_-]{0,63}$/u;
export const MAX_NAME = 64;

/** A user's name as it is shown, or undefined where it is none. Pure. */
export function readUserName(text: string): string | undefined {
  if (text.length > 2 * MAX_NAME) return undefined;
  const name = text.normalize('NFC').trim().replace(/ +/g, ' ');
  return NAME.test(name) && name.length <= MAX_NAME ? name : undefined;
}

/** By what a name is looked up: "ANA" and "Ana" are one user. Pure. */
export function userNameKey(name: string): string {
  return name.toLowerCase().normalize('NFC').slice(0, MAX_NAME);
}
