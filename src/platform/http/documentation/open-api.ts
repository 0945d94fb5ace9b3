import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import * as swagger from '@nestjs/swagger';
import { dump } from 'js-yaml';
import { tellSwagger } from '../openapi/api-decorators.js';
import type { Format } from './document-files.js';
import { documentOperations } from './document-operations.js';

const DESCRIPTION = `Texts people before their appointments, and understands what they answer.

Try the whole job from here: create a reminder for an appointment that is near with \`POST /reminder\`, see it arrive on
the [simulated phone](/simulator), answer "yes" there, and see \`will_attend\` with \`GET /reminder/{id}\`.`;

const TAGS = {
  reminders: 'Appointments, their texts and what people answered',
  contacts: 'The people who are texted, known by their numbers',
  'opt-outs': 'Who wants no more texts',
  'follow-ups': 'Whom staff should call',
  conversations: 'What contacts and staff have written to each other',
  'quick-answers': 'What staff write again and again',
  events: 'What has happened, for other programs: read page by page, or as it happens',
  statistics: 'What came of it, in numbers',
  desk: 'Signing in to the front desk',
  webhooks: 'Where carriers post what comes in and what became of a text',
  intake: 'Appointments as other systems have them: calendar files, calendars that are fetched, FHIR',
  health: 'For whoever watches over the process',
};

/** What the service posts to others, by name, and the schemas that it refers to. */
export interface OutgoingWebhooks {
  readonly webhooks: Readonly<Record<string, object>>;
  readonly schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The OpenAPI document of an application, which need not have started. */
export function openApiDocument(
  app: INestApplication,
  { webhooks, schemas }: OutgoingWebhooks,
): OpenAPIObject & Pick<OutgoingWebhooks, 'webhooks'> {
  tellSwagger(swagger);
  const settings = new swagger.DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Appointment reminders')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .addServer('/', 'The service that this document comes from')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A key of API_KEYS' }, 'key');
  for (const [name, description] of Object.entries(TAGS)) settings.addTag(name, description);
  const document = swagger.SwaggerModule.createDocument(app, settings.build());
  const { components } = document;
  return {
    ...documentOperations(document),
    webhooks,
    components: { ...components, schemas: { ...components?.schemas, ...schemas } },
  };
}

/** A document as it is read at /docs-json or /docs-yaml. */
export function written(document: OpenAPIObject, format: Format): string {
  return format === 'json' ? JSON.stringify(document) : dump(document, { noRefs: true, lineWidth: 120 });
}
