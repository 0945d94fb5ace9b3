import type { Schema } from '../../platform/http/openapi/request-body.js';

/** What a carrier posts, as `/docs` shows it. */
export interface WebhookShape {
  /** With the carrier's name in it. */
  readonly title: string;
  readonly contentType: string;
  readonly schema: Schema;
  readonly example: unknown;
}

export interface CarrierWebhooks {
  readonly inbound: readonly WebhookShape[];
  readonly receipt: readonly WebhookShape[];
}
