import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { readTraceParent, writeTraceParent } from '../tracing/trace-parent.js';
import type { RequestSpan } from '../tracing/tracer.js';
import { currentTracer } from '../tracing/tracing.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The trace that it is a part of, ours or its caller's. */
    traceId?: string;
    span?: RequestSpan;
  }
}

const REQUEST_ID = /^[\w.:/+=-]{1,128}$/;

/** The caller's own name for a request, where it can stand in a log; else one that nobody else has. */
export function requestId({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
}

/** Answers with the request's id and its place in a trace, and traces it where traces are on. */
export function followRequests(fastify: FastifyInstance): void {
  fastify.decorateRequest('traceId');
  fastify.decorateRequest('span');
  fastify.addHook('onRequest', (request, reply, done) => {
    const caller = readTraceParent(request.headers.traceparent);
    const route = request.routeOptions.url ?? 'unknown';
    request.span = currentTracer()?.request(`${request.method} ${route}`, caller, {
      'http.request.method': request.method,
      'http.route': route,
    });
    const place = request.span?.place ?? caller;
    request.traceId = place?.traceId;
    void reply.header('x-request-id', request.id);
    if (place) void reply.header('traceparent', writeTraceParent(place));
    done();
  });
  // Not earlier: what reads a body goes on in the context of its socket.
  fastify.addHook('preHandler', ({ span }, _reply, done) => (span ? span.run(done) : done()));
  fastify.addHook('onResponse', ({ span }, reply, done) => {
    span?.end(reply.statusCode);
    done();
  });
}
