import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';

/** One line a request, by its route: the address itself may hold a phone number. */
export function logRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    logger.info({
      msg: 'request',
      request_id: request.id,
      trace_id: request.traceId,
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      key: request.keyName,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    });
    done();
  });
}
