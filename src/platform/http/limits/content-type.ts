import type { FastifyInstance } from 'fastify';
import { Problem } from '../../problem.js';

const JSON_TYPE = /^application\/(json|[\w.-]+\+json)\s*(;|$)/i;

/**
 * Only carriers post anything but JSON. A form is what another site's page can make a browser send without asking us,
 * and its fields are all texts, which would be read as something else than was meant.
 */
export function requireJson(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async ({ headers, routeOptions }) => {
    const type = headers['content-type'];
    if (type === undefined || routeOptions.config.access === 'webhook' || JSON_TYPE.test(type)) return;
    throw new Problem('media_type', 'the content type must be application/json');
  });
}
