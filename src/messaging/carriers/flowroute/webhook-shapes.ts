import type { Schema } from '../../../platform/http/openapi/request-body.js';
import type { CarrierWebhooks } from '../webhook-shape.js';

const text = (description: string): Schema => ({ type: 'string', description });
const JSON_API = 'application/vnd.api+json';
const ID = {
  type: 'string',
  maxLength: 64,
  description: "The message's id: what comes twice is taken once",
} as const;
const TEXT: Record<string, Schema> = {
  to: text('The number that it went to: ours'),
  from: text('The number that it came from, or a short code or name'),
  body: text('What it says; empty for a photo without words'),
  timestamp: text('When it was sent, in ISO 8601 or in seconds since 1970'),
  is_mms: { type: 'string', enum: ['true', 'false'], description: 'Whether it has a photo' },
};

function jsonApi(attributes: Schema, type: string): Schema {
  return {
    type: 'object',
    required: ['data'],
    properties: {
      data: {
        type: 'object',
        description: 'The one resource of the document',
        required: ['id', 'attributes'],
        properties: { id: ID, type: text(`Always \`${type}\``), attributes },
      },
    },
  };
}

const TEXT_ATTRIBUTES: Schema = {
  type: 'object',
  description: 'The text',
  required: ['to', 'from', 'body'],
  properties: TEXT,
};
const INBOUND_EXAMPLE = {
  data: {
    type: 'message',
    id: 'mdr2-39cadeace66e11e7aff806cd7f24ba2d',
    attributes: { to: '12066418000', from: '12223334444', body: 'no i need to cancel' },
  },
};
const RECEIPT: Schema = jsonApi(
  {
    type: 'object',
    description: 'What became of the text',
    required: ['status'],
    properties: {
      level: { type: 'integer', description: '1: by the carrier of the phone; 2: by the phone' },
      status: text('Such as `message buffered` or `delivered`'),
      status_code: {
        oneOf: [
          { type: 'integer', description: 'As a number' },
          { type: 'string', description: 'As a text' },
        ],
        description: "Flowroute's own number of the status, where it has one",
      },
      status_code_description: text('What the number means, in words'),
      timestamp: text('When it came to be so'),
    },
  },
  'delivery_receipt',
);
const RECEIPT_EXAMPLE = {
  data: {
    type: 'delivery_receipt',
    id: 'mdr2-39cadeace66e11e7aff806cd7f24ba2d',
    attributes: {
      level: 2,
      status: 'message buffered',
      status_code: 1003,
      status_code_description: 'Message accepted by Carrier',
    },
  },
};

/** v2 is flat; v2.1 is JSON:API, posted as that or as plain JSON. */
export const FLOWROUTE_WEBHOOKS: CarrierWebhooks = {
  inbound: [
    {
      title: 'Flowroute v2',
      contentType: 'application/json',
      schema: { type: 'object', required: ['id', 'to', 'from', 'body'], properties: { id: ID, ...TEXT } },
      example: {
        id: 'mdr1-febb118b9b034338adfc662a8c02fd88',
        to: '12066418000',
        from: '12223334444',
        body: 'Yes, I will be there',
      },
    },
    ...[JSON_API, 'application/json'].map((contentType) => ({
      title: 'Flowroute v2.1',
      contentType,
      schema: jsonApi(TEXT_ATTRIBUTES, 'message'),
      example: INBOUND_EXAMPLE,
    })),
  ],
  receipt: [JSON_API, 'application/json'].map((contentType) => ({
    title: 'Flowroute v2.1',
    contentType,
    schema: RECEIPT,
    example: RECEIPT_EXAMPLE,
  })),
};
