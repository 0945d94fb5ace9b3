import type { RequestBody } from '../../platform/http/openapi/request-body.js';
import { ApiRequestBody } from '../../platform/http/openapi/request-body.js';
import { FLOWROUTE_WEBHOOKS } from '../carriers/flowroute/webhook-shapes.js';
import { TWILIO_WEBHOOKS } from '../carriers/twilio/webhook-shapes.js';
import type { CarrierWebhooks, WebhookShape } from '../carriers/webhook-shape.js';

/** The simulator posts as Flowroute does. */
const CARRIERS: readonly CarrierWebhooks[] = [FLOWROUTE_WEBHOOKS, TWILIO_WEBHOOKS];

/** Documents that a route takes what carriers post, each in its own shape. */
export function WebhookBody(kind: keyof CarrierWebhooks): MethodDecorator {
  const shapes = CARRIERS.flatMap((carrier) => carrier[kind]);
  return ApiRequestBody({
    required: true,
    description: 'As the carrier posts it; the simulator posts as Flowroute does',
    content: Object.fromEntries(
      shapes.map(({ contentType }) => [contentType, contentOf(shapes, contentType)]),
    ),
  });
}

function contentOf(shapes: readonly WebhookShape[], type: string): RequestBody['content'][string] {
  const ofType = shapes.filter(({ contentType }) => contentType === type);
  const schemas = ofType.map(({ title, schema }) => ({ title, ...schema }));
  const [only, ...others] = schemas;
  return {
    schema: only && others.length === 0 ? only : { anyOf: schemas },
    examples: Object.fromEntries(ofType.map(({ title, example }) => [title, { value: example }])),
  };
}
