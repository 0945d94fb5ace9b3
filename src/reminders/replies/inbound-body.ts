import type { ApiBodyOptions } from '@nestjs/swagger';

const text = { type: 'string' };
const fields = { to: text, from: text, body: text };

/** Both shapes in which Flowroute, and the simulator, post inbound texts. */
export const InboundBody: ApiBodyOptions = {
  schema: {
    oneOf: [
      { type: 'object', required: ['id', 'to', 'from', 'body'], properties: { id: text, ...fields } },
      {
        type: 'object',
        required: ['data'],
        properties: {
          data: {
            type: 'object',
            required: ['id', 'attributes'],
            properties: {
              id: text,
              attributes: { type: 'object', required: ['to', 'from', 'body'], properties: fields },
            },
          },
        },
      },
    ],
  },
  examples: {
    'v2, flat': {
      value: {
        id: 'mdr1-febb118b9b034338adfc662a8c02fd88',
        to: '12066418000',
        from: '12223334444',
        body: 'Yes, I will be there',
      },
    },
    'v2.1, JSON:API': {
      value: {
        data: {
          type: 'message',
          id: 'mdr2-39cadeace66e11e7aff806cd7f24ba2d',
          attributes: { to: '12066418000', from: '12223334444', body: 'no i need to cancel' },
        },
      },
    },
  },
};
