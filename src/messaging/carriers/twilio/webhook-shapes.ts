import type { Schema } from '../../../platform/http/openapi/request-body.js';
import type { CarrierWebhooks } from '../webhook-shape.js';

const text = (description: string): Schema => ({ type: 'string', description });
const FORM = 'application/x-www-form-urlencoded';
const SID: Schema = {
  type: 'string',
  pattern: '^[A-Za-z]{2}[0-9a-fA-F]{32}$',
  description: "The message's id: what comes twice is taken once",
};

/** Forms, signed in the header `X-Twilio-Signature`. https://www.twilio.com/docs/messaging/guides/webhook-request */
export const TWILIO_WEBHOOKS: CarrierWebhooks = {
  inbound: [
    {
      title: 'Twilio',
      contentType: FORM,
      schema: {
        type: 'object',
        required: ['MessageSid', 'From'],
        properties: {
          MessageSid: SID,
          From: text('The number that it came from, or a short code or name'),
          To: text('The number that it went to: ours'),
          Body: text('What it says'),
          NumMedia: text('How many photos it has'),
          OptOutType: {
            type: 'string',
            enum: ['STOP', 'START', 'HELP'],
            description:
              'The keyword that Twilio has seen in it and answered by itself, with Advanced Opt-Out',
          },
        },
      },
      example: {
        MessageSid: 'SM39cadeace66e11e7aff806cd7f24ba2d',
        From: '+12223334444',
        To: '+12066418000',
        Body: 'Yes, I will be there',
        NumMedia: '0',
      },
    },
  ],
  receipt: [
    {
      title: 'Twilio',
      contentType: FORM,
      schema: {
        type: 'object',
        required: ['MessageSid', 'MessageStatus'],
        properties: {
          MessageSid: SID,
          MessageStatus: text('Such as `sent`, `delivered`, `undelivered` or `failed`'),
          ErrorCode: text("Twilio's number of the error, where there is one"),
          ErrorMessage: text('What the number means, in words'),
        },
      },
      example: {
        MessageSid: 'SM39cadeace66e11e7aff806cd7f24ba2d',
        MessageStatus: 'undelivered',
        ErrorCode: '30006',
      },
    },
  ],
};
