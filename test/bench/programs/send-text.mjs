const headers = { 'content-type': 'application/vnd.api+json', authorization: `Basic ${'x'.repeat(28)}` };

export const WORDS =
  '[Your Org Name] You have an appointment on Wednesday, July 21 at 2:00 PM at West Side Mechanics with Joe. ' +
  "Please reply 'Yes' to confirm, or 'No' to cancel.";

/** The n-th message's recipient, by which the carrier's record is joined. */
export function recipientOf(n) {
  return `12${String(n).padStart(9, '0')}`;
}

/** Hands one text to the carrier; gives its answer. */
export async function sendText(pool, to, text) {
  const attributes = { to, from: '12066418000', body: text };
  const body = JSON.stringify({ data: { type: 'message', attributes } });
  const response = await pool.request({ method: 'POST', path: '/v2.1/messages', headers, body });
  return JSON.parse(await response.body.text());
}
