import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import type { DestinationStream } from 'pino';
import { AppModule } from './app.module.js';
import type { Clock } from './clock.js';
import type { Config } from './config/config.js';
import { limitDepth } from './http/body-depth.js';
import { heedBodyLimits } from './http/body-limit.js';
import { limitConnections } from './http/connections.js';
import { requireJson } from './http/content-type.js';
import { Gate } from './http/gate.js';
import { serveDocumentation } from './http/documentation-routes.js';
import { ProblemFilter } from './http/problem.filter.js';
import { logRequests } from './http/request-log.js';
import { setSecurityHeaders } from './http/security-headers.js';
import { MOST_CONNECTIONS, serverLimits } from './http/server-limits.js';
import { Sessions } from './http/sessions.js';
import { validationPipe } from './http/validation.js';
import { countRequests } from './metrics/count-requests.js';
import { Metrics } from './metrics/metrics.js';
import { createLogger, NestLogger } from './logging/logger.js';

/**
 * The whole service, ready to listen.
 * @param clock the time to go by instead of the database's, for tests
 * @param log where the log goes instead of standard output, for tests
 */
export async function createApp(
  config: Config,
  clock?: Clock,
  log?: DestinationStream,
): Promise<NestFastifyApplication> {
  const logger = createLogger(config.logLevel, log);
  const adapter = new FastifyAdapter(serverLimits(config.access.trustProxy));
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, clock), adapter, {
    logger: new NestLogger(logger),
  });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  const fastify = adapter.getInstance();
  // Flowroute's v2.1 webhooks are JSON:API.
  fastify.addContentTypeParser(
    'application/vnd.api+json',
    { parseAs: 'string' },
    fastify.getDefaultJsonParser('error', 'error'),
  );
  heedBodyLimits(fastify);
  logRequests(fastify, logger);
  countRequests(fastify, app.get(Metrics));
  setSecurityHeaders(fastify, config.access.publicUrl);
  new Gate(config.access, app.get(Sessions)).guard(fastify);
  requireJson(fastify);
  limitDepth(fastify);
  limitConnections(fastify.server, MOST_CONNECTIONS);
  serveDocumentation(app);
  return app;
}
