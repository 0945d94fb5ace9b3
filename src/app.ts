import type { RequestListener } from 'node:http';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { DestinationStream } from 'pino';
import { AppModule } from './app.module.js';
import { eventWebhooks } from './events/feed/event-webhooks.js';
import { EveryProblemFilter } from './intake/fhir/fhir-problem.filter.js';
import type { Clock } from './platform/clock/clock.js';
import { AccessControl } from './platform/http/access/access-control.js';
import { setSecurityHeaders } from './platform/http/callers/security-headers.js';
import { serveDocumentation } from './platform/http/documentation/documentation-routes.js';
import { validationPipe } from './platform/http/errors/validation.js';
import { followRequests } from './platform/http/follow-requests.js';
import { HttpServer } from './platform/http/http-server.js';
import { limitDepth } from './platform/http/limits/body-depth.js';
import { heedBodyLimits } from './platform/http/limits/body-limit.js';
import { keepAsBytes, requireJson } from './platform/http/limits/content-type.js';
import { limitJsonValues } from './platform/http/limits/json-values.js';
import { serverLimits } from './platform/http/limits/server-limits.js';
import { logRequests } from './platform/http/request-log.js';
import { Sessions } from './platform/http/sessions/sessions.js';
import { createLogger, NestLogger } from './platform/logging/logger.js';
import { countRequests } from './platform/metrics/count-requests.js';
import { Metrics } from './platform/metrics/metrics.js';
import { startTracing } from './platform/tracing/tracing.js';
import { readVersion } from './platform/version.js';
import type { Settings } from './settings.js';

/**
 * The whole service, ready to listen.
 * @param clock the time to go by instead of the database's, for tests
 * @param log where the log goes instead of standard output, for tests
 * @param http what takes its requests, where that listens already
 */
export async function createApp(
  settings: Settings,
  clock?: Clock,
  log?: DestinationStream,
  http = new HttpServer(settings.config.access),
): Promise<NestFastifyApplication> {
  const { config } = settings;
  const logger = createLogger(config.logLevel, log);
  const stopTracing = config.traces && (await startTracing(config.traces, readVersion()));
  const adapter = new FastifyAdapter({
    ...serverLimits(config.access.trustProxy),
    serverFactory: (service: RequestListener) => http.serve(service),
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(settings, clock, () => http.enter('migrating')),
    adapter,
    { logger: new NestLogger(logger) },
  );
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new EveryProblemFilter());
  const fastify = adapter.getInstance();
  limitJsonValues(app);
  keepAsBytes(fastify, 'text/calendar');
  heedBodyLimits(fastify);
  followRequests(fastify);
  logRequests(fastify, logger);
  countRequests(fastify, app.get(Metrics));
  setSecurityHeaders(fastify, config.access.publicUrl);
  new AccessControl(config.access, app.get(Sessions)).guard(fastify);
  requireJson(fastify);
  limitDepth(fastify);
  serveDocumentation(app, eventWebhooks);
  fastify.addHook('onReady', async () => http.enter('ready'));
  // The database is closed after this.
  fastify.addHook('preClose', () => http.ended);
  if (stopTracing) fastify.addHook('onClose', stopTracing);
  return app;
}
