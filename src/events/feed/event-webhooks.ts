import type { OutgoingWebhooks } from '../../platform/http/documentation/open-api.js';
import type { EventType } from '../record/event.entity.js';
import { EVENT_TYPES } from '../record/event-types.js';
import { dataSchema, whatHappened } from './event-schema.js';

const HEADERS = {
  'webhook-id': 'The event; the same one where it is posted again',
  'webhook-timestamp': 'When it was posted, in seconds since 1970',
  'webhook-signature':
    'Made with EVENTS_SECRET, as Standard Webhooks says: two, with a space between them, while it is replaced',
};

/** What is posted to EVENTS_URL, for the OpenAPI document: one webhook and one schema for each type. */
export function eventWebhooks(): OutgoingWebhooks {
  return {
    webhooks: Object.fromEntries(EVENT_TYPES.map((type) => [type, { post: operationOf(type) }])),
    schemas: Object.fromEntries(EVENT_TYPES.map((type) => [nameOf(type), schemaOf(type)])),
  };
}

/** `contact.opted_out` → `ContactOptedOutEvent`. */
function nameOf(type: EventType): string {
  return `${type.replace(/(?:^|[._])(\w)/g, (_, letter: string) => letter.toUpperCase())}Event`;
}

function schemaOf(type: EventType): OutgoingWebhooks['schemas'][string] {
  return {
    type: 'object',
    required: ['type', 'timestamp', 'data'],
    properties: {
      type: { const: type, description: 'What has happened' },
      timestamp: { type: 'string', format: 'date-time', description: 'When, in UTC' },
      data: { ...dataSchema(type), description: 'What it is about; empty once that was erased' },
    },
  };
}

function operationOf(type: EventType): object {
  return {
    operationId: `on${nameOf(type)}`,
    summary: whatHappened(type),
    tags: ['events'],
    security: [],
    parameters: Object.entries(HEADERS).map(([name, description]) => ({
      name,
      in: 'header',
      required: true,
      description,
      schema: { type: 'string' },
    })),
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${nameOf(type)}` } } },
    },
    responses: {
      '2XX': { description: 'Taken: it is not posted again' },
      '4XX': { description: 'Not taken: it is posted again, for 24 hours' },
      '5XX': { description: 'Not taken: it is posted again, for 24 hours' },
    },
  };
}
