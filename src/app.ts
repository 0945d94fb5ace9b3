import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import type { Clock } from './clock.js';
import type { Config } from './config/config.js';
import { serveOpenApi } from './http/open-api.js';
import { ProblemFilter } from './http/problem.filter.js';
import { logRequests } from './http/request-log.js';
import { validationPipe } from './http/validation.js';
import { createLogger, NestLogger } from './logging/logger.js';

const LARGEST_BODY_BYTES = 64 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * The whole service, ready to listen.
 * @param clock the time to go by instead of the database's, for tests
 */
export async function createApp(config: Config, clock?: Clock): Promise<NestFastifyApplication> {
  const logger = createLogger(config.logLevel);
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    genReqId: () => randomUUID(),
  });
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
  logRequests(fastify, logger);
  serveOpenApi(app);
  return app;
}
