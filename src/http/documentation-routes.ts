import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DOCS } from './documentation.js';

/** What a browser says of the file that it has, or of the part that it wants. */
const ABOUT_FILES = ['cache-control', 'if-none-match', 'if-modified-since', 'range', 'if-range'];
/** The connection is not that of the answer which is passed on. */
const OF_THE_CONNECTION = new Set(['connection', 'keep-alive', 'transfer-encoding', 'date']);

/**
 * Swagger UI at /docs, the document at /docs-json. Both are made when the first of them is asked for: a start would take
 * a fifth longer, for pages that are rarely looked at.
 */
export function serveDocumentation(app: NestFastifyApplication): void {
  let loading: Promise<NestFastifyApplication> | undefined;
  const answer = async ({ url, headers }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    loading ??= import('./open-api.js').then(({ openApiPages }) => openApiPages(app));
    const pages = await loading;
    const passedOn = Object.entries(headers).filter(([name]) => ABOUT_FILES.includes(name));
    const page = await pages.inject({ url, headers: Object.fromEntries(passedOn) });
    const own = Object.entries(page.headers).filter(([name]) => !OF_THE_CONNECTION.has(name));
    return reply.status(page.statusCode).headers(Object.fromEntries(own)).send(page.rawPayload);
  };
  const fastify = app.getHttpAdapter().getInstance();
  for (const rest of ['', '/*', '-json', '-yaml']) fastify.get(`/${DOCS}${rest}`, answer);
}
