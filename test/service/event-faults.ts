import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { EVENT_SCHEMA } from '../../src/events/feed/event-schema.js';
import { eventWebhooks } from '../../src/events/feed/event-webhooks.js';

const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
formats.default(ajv);
const isEvent = ajv.compile(EVENT_SCHEMA);
const { schemas } = eventWebhooks();
/** Of each type by its webhook in the OpenAPI document, as a client is generated from it: what is not in it is unknown. */
const ofType = new Map(
  Object.values(schemas).map((schema) => {
    const properties = schema.properties as { type: { const: string }; data: Described };
    const [held, empty] = properties.data.anyOf;
    const data = { anyOf: [{ ...held, additionalProperties: false }, empty] };
    return [properties.type.const, ajv.compile({ ...schema, properties: { ...properties, data } })] as const;
  }),
);

interface Described {
  readonly anyOf: readonly object[];
}

/** @returns in what an event is not as `GET /events/schema` and the OpenAPI document describe it */
export function faultsOf(event: { readonly type: string }): string[] {
  const isOfType = ofType.get(event.type);
  if (!isOfType) return [`${event.type} is not described`];
  return [isEvent, isOfType].flatMap((check) => {
    const isRight: boolean = check(event);
    return isRight ? [] : [`${event.type}: ${ajv.errorsText(check.errors)} in ${JSON.stringify(event)}`];
  });
}
