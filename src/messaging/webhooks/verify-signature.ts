import type { FastifyRequest } from 'fastify';
import { Problem } from '../../platform/problem.js';
import type { Carrier } from '../carriers/carrier.js';

/** @throws Problem where the carrier signs what it posts, and this is not signed by it */
export function verifySignature(carrier: Carrier, { url, headers, body }: FastifyRequest): void {
  if (carrier.isGenuine && !carrier.isGenuine({ path: url, headers, payload: body }))
    throw new Problem('forbidden', `it is not signed by ${carrier.name}`);
}
