import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.js';

/** By route: an address may hold a phone number, and there is no end of addresses. */
export function countRequests(fastify: FastifyInstance, metrics: Metrics): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    metrics.requests.inc({
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
    });
    done();
  });
}
