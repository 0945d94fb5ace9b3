import type { FastifyInstance, FastifyRequest } from 'fastify';
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
      ...who(request),
      ms: Math.round(reply.elapsedTime * 10) / 10,
    });
    done();
  });
}

/** A user by their id: a name is personal, and belongs in no log. */
function who({ keyName, session }: FastifyRequest): { key?: string | undefined; user?: string } {
  return session?.holder.kind === 'user' ? { user: session.holder.user.id } : { key: keyName };
}
