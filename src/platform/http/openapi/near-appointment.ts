const HOURS_AHEAD_MS = 2 * 3_600_000;

/** Stands for a time that is near, in the document as it is built; a time like no other in it, and right by itself. */
export const NEAR_APPOINTMENT = '2027-07-06T17:17-0800';

/**
 * The document's text with its example of an appointment that is near in two hours from now: whoever tries it in Swagger UI sees
 * a text arrive at once, on whatever day that is.
 */
export function withNearAppointment(text: string, now: Date): string {
  const near = new Date(now.getTime() + HOURS_AHEAD_MS).toISOString().slice(0, 16);
  return text.replaceAll(NEAR_APPOINTMENT, `${near}Z`);
}
