import { randomBytes } from 'node:crypto';

export interface Inbound {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Give the same id again for a redelivery. */
  readonly id?: string;
  /** When the person sent it; only v2.1 tells. */
  readonly at?: Date;
}

export interface Receipt {
  readonly level?: 1 | 2;
  readonly status?: string;
  readonly code?: number | string | null;
  readonly body?: string;
  readonly at?: Date;
  /** Without the `data` around it, as was also seen. */
  readonly flat?: boolean;
}

/** An id as the carrier gives to each message, in both directions. */
export const newId = (): string => `mdr2-${randomBytes(16).toString('hex')}`;

/** A text from a phone, flat as in v2 or as JSON:API in v2.1. */
export function inboundPayload(
  { from, to, body, id, at = new Date() }: Inbound & { id: string },
  shape: 'v2' | 'v2.1',
): object {
  if (shape === 'v2') return { to, body, from, id };
  const timestamp = at.toISOString();
  const attributes = { body, direction: 'inbound', from, to, is_mms: false, status: 'delivered', timestamp };
  return { data: { attributes, id, type: 'message' } };
}

/** What became of the message `id`: by default, delivered to the phone. */
export function receiptPayload(id: string, receipt: Receipt): object {
  const { level = 1, status = 'delivered', code = null, body = '', at = new Date(), flat = false } = receipt;
  const described = code === 1003 ? 'Message accepted by Carrier' : status;
  const attributes = {
    body,
    level,
    status,
    status_code: code,
    status_code_description: described,
    timestamp: at.toISOString().replace(/\.\d+Z$/, '+00:00'),
  };
  const data = { attributes, id, type: 'delivery_receipt' };
  return flat ? data : { data };
}

/** Posts a webhook once and gives the status. Flowroute takes only 200 for an answer: all else it sends again. */
export async function post(url: string, payload: object): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  await response.arrayBuffer();
  return response.status;
}
