import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DOCS } from '../openapi/documentation.js';
import { withNearAppointment } from '../openapi/near-appointment.js';
import type { Format } from './document-files.js';
import type { OutgoingWebhooks } from './open-api.js';
import { publishedDocument } from './published-document.js';

const PAGE = new URL('./page/', import.meta.url);
const TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  yaml: 'application/yaml; charset=utf-8',
};
/** What Swagger UI's page loads: the package that it comes from also holds sources, a manifest and an example's page. */
const FILES = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
  'favicon-16x16.png': 'image/png',
};

/** Swagger UI at /docs, the document at /docs-json and /docs-yaml. */
export function serveDocumentation(app: NestFastifyApplication, webhooks: () => OutgoingWebhooks): void {
  const fastify = app.getHttpAdapter().getInstance();

  for (const format of ['json', 'yaml'] as const) {
    let document: Promise<string> | undefined;
    fastify.get(`/${DOCS}-${format}`, async (_request, reply) => {
      document ??= publishedDocument(app, webhooks, format);
      return reply.type(TYPES[format]).send(withNearAppointment(await document, new Date()));
    });
  }

  // Its files are named relative to it, as a proxy may serve it at another path.
  for (const [path, files] of [
    [`/${DOCS}`, `${DOCS}/`],
    [`/${DOCS}/`, ''],
  ] as const)
    fastify.get(path, async (_request, reply) => {
      const page = await readFile(new URL('docs.html', PAGE), 'utf8');
      return reply.type('text/html; charset=utf-8').send(page.replaceAll('="./', `="./${files}`));
    });
  fastify.get(`/${DOCS}/swagger-ui-init.js`, async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(await readFile(new URL('swagger-ui-init.js', PAGE))),
  );

  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  for (const [file, type] of Object.entries(FILES))
    fastify.get(`/${DOCS}/${file}`, (_request, reply) =>
      reply
        .type(type)
        .header('cache-control', 'public, max-age=3600')
        .send(createReadStream(join(folder, file))),
    );
}
