import { createHmac } from 'node:crypto';

/** Signs a form as Twilio does: its fields in the order of their names, behind the address. */
export function sign(authToken: string, url: string, form: Readonly<Record<string, string>>): string {
  const hmac = createHmac('sha1', authToken);
  hmac.update(url);
  for (const [name, value] of Object.entries(form).sort(([a], [b]) => (a < b ? -1 : 1))) {
    hmac.update(name);
    hmac.update(value);
  }
  return hmac.digest('base64');
}
