import type { ApiBodyOptions } from '@nestjs/swagger';

const text = { type: 'string' };

/** A delivery receipt as Flowroute, and the simulator, post it; other carriers have their own shape. */
export const ReceiptBody: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['data'],
    properties: {
      data: {
        type: 'object',
        required: ['id', 'attributes'],
        properties: {
          id: text,
          attributes: {
            type: 'object',
            required: ['status'],
            properties: {
              level: { type: 'integer' },
              status: text,
              status_code: { oneOf: [{ type: 'integer' }, text], nullable: true },
              status_code_description: text,
              timestamp: text,
            },
          },
        },
      },
    },
  },
  examples: {
    'Flowroute v2.1': {
      value: {
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
      },
    },
  },
};
