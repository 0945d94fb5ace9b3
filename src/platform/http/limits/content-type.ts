import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../../problem.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    contentType?: string;
  }
}

/** For a route that takes bodies of this type, and no JSON. */
export const TakesContentType = (type: string, maxBytes: number): MethodDecorator =>
  RouteConfig({ contentType: type, bodyLimit: maxBytes });

const JSON_TYPE = /^application\/(json|[\w.-]+\+json)\s*(;|$)/i;

/**
 * Only carriers post anything but JSON. A form is what another site's page can make a browser send without asking us,
 * and its fields are all texts, which would be read as something else than was meant. A calendar no form can send.
 */
export function requireJson(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async ({ headers, routeOptions }) => {
    const type = headers['content-type'];
    const { access, contentType } = routeOptions.config;
    if (type === undefined || access === 'webhook') return;
    const isRight = contentType === undefined ? JSON_TYPE.test(type) : isOf(contentType, type);
    if (!isRight)
      throw new Problem('media_type', `the content type must be ${contentType ?? 'application/json'}`);
  });
}

/** Whatever parameters stand behind it. */
function isOf(type: string, header: string): boolean {
  return header.split(';')[0]?.trim().toLowerCase() === type;
}

/** Hands bodies of this type to their route as they came. */
export function keepAsBytes(fastify: FastifyInstance, type: string): void {
  fastify.addContentTypeParser(type, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}
