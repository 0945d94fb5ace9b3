import { readFile } from 'node:fs/promises';
import type { INestApplication } from '@nestjs/common';
import type { Format } from './document-files.js';
import { DOCUMENT_FILES } from './document-files.js';
import type { OutgoingWebhooks } from './open-api.js';

/** The document as it was built; where there is no build, as in tests and while developing, as the source has it. */
export async function publishedDocument(
  app: INestApplication,
  webhooks: () => OutgoingWebhooks,
  format: Format,
): Promise<string> {
  try {
    return await readFile(DOCUMENT_FILES[format], 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const { openApiDocument, written } = await import('./open-api.js');
    return written(openApiDocument(app, webhooks()), format);
  }
}
