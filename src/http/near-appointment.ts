import type { OpenAPIObject } from '@nestjs/swagger';

const HOURS_AHEAD_MS = 2 * 3_600_000;

/**
 * The document with the first example of `POST /reminder` in two hours from now: whoever tries it in Swagger UI sees a text
 * arrive at once, on whatever day that is.
 */
export function withNearAppointment(document: OpenAPIObject, now: Date): OpenAPIObject {
  const near = structuredClone(document);
  const body = near.paths['/reminder']?.post?.requestBody;
  const examples = body && 'content' in body ? body.content['application/json']?.examples : undefined;
  const [first] = Object.values(examples ?? {});
  if (first && 'value' in first) {
    const at = new Date(now.getTime() + HOURS_AHEAD_MS);
    first.value = { ...(first.value as object), appointment_time: `${at.toISOString().slice(0, 16)}Z` };
  }
  return near;
}
