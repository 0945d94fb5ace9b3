import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DOCS } from './documentation.js';

/**
 * Swagger UI at /docs, the document at /docs-json. Both are made when the first of them is asked for: a start would take
 * a fifth longer, for pages that are rarely looked at.
 */
export function serveDocumentation(app: NestFastifyApplication): void {
  let loading: Promise<NestFastifyApplication> | undefined;
  const passOn = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    loading ??= import('./open-api.js').then(({ openApiPages }) => openApiPages(app));
    const pages = (await loading).getHttpAdapter().getInstance();
    for (const [name, value = ''] of Object.entries(reply.getHeaders())) reply.raw.setHeader(name, value);
    reply.hijack();
    pages.routing(request.raw, reply.raw);
  };
  const fastify = app.getHttpAdapter().getInstance();
  for (const rest of ['', '/*', '-json', '-yaml']) fastify.get(`/${DOCS}${rest}`, passOn);
}
