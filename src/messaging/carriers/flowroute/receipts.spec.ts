import { describe, expect, it } from '@jest/globals';
import { receiptPayload } from '../../../../test/carriers/flowroute/webhooks.js';
import { RECEIPT_STEP } from '../carrier.js';
import { flowrouteReceipt } from './receipts.js';

const stepOf = (status: string): unknown => {
  const receipt = flowrouteReceipt(receiptPayload('mdr2-1', { status }));
  return typeof receipt === 'string' ? receipt : receipt.step;
};

describe('what a status of Flowroute’s says', () => {
  it.each([
    'delivery failure',
    'Delivery Failure',
    'delivery_failure',
    'smsc reject',
    'SMSC  Reject',
    'rejected',
    'undelivered',
    'undeliverable',
    'failed',
    'expired',
    'deleted',
  ])('"%s": not delivered', (status) => {
    expect(stepOf(status)).toBe(RECEIPT_STEP.undelivered);
  });

  it.each(['delivered', 'DELIVERED', 'delivery success'])('"%s": delivered', (status) => {
    expect(stepOf(status)).toBe(RECEIPT_STEP.delivered);
  });

  it.each(['message buffered', 'sent', 'smsc submit', 'queued'])('"%s": on its way', (status) => {
    expect([RECEIPT_STEP.begun, RECEIPT_STEP.onItsWay]).toContain(stepOf(status));
  });

  it.each(['handed to a pigeon', '__proto__', 'constructor', 'not rejected'])(
    '"%s": nothing that is known, and it is told apart for the metric',
    (status) => {
      expect(flowrouteReceipt(receiptPayload('mdr2-1', { status, code: 4711 }))).toMatchObject({
        step: RECEIPT_STEP.unheardOf,
        unrecognisedCode: '4711',
      });
    },
  );
});
