import type { AccessSettings } from '../../platform/config/access-settings.js';
import type { OutgoingSms } from '../carriers/carrier.js';

/** Stands in the path where there is no token, so that the message's id keeps its place. */
const NO_TOKEN = '-';

/**
 * Where a carrier is to post what becomes of one message. With the message's own id in it a receipt can be told even
 * where we never heard under which id the carrier took the message.
 */
export function receiptAddress(
  { publicUrl, webhookTokens: [token = NO_TOKEN] }: Pick<AccessSettings, 'publicUrl' | 'webhookTokens'>,
  carrier: string,
  messageId: string,
): Pick<OutgoingSms, 'receiptPath' | 'receiptUrl'> {
  const receiptPath = `/receipts/${carrier}/${token}/${messageId}`;
  return publicUrl === undefined ? { receiptPath } : { receiptPath, receiptUrl: publicUrl + receiptPath };
}
