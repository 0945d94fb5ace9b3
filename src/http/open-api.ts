import type { INestApplication } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import * as swagger from '@nestjs/swagger';
import { tellSwagger } from './api-decorators.js';
import { documentAccess } from './document-access.js';
import { DOCS } from './documentation.js';
import { withNearAppointment } from './near-appointment.js';
import { ProblemFilter } from './problem.filter.js';

const DESCRIPTION = `Texts people before their appointments, and understands what they answer.

Try the whole job from here: create a reminder for an appointment that is near with \`POST /reminder\`, see it arrive on
the [simulated phone](/simulator), answer "yes" there, and see \`will_attend\` with \`GET /reminder/{id}\`.`;

@Module({})
class DocumentationPages {}

/** Swagger UI at /docs and the document at /docs-json of `app`, as an application of their own that does not listen. */
export async function openApiPages(app: INestApplication): Promise<NestFastifyApplication> {
  tellSwagger(swagger);
  const pages = await NestFactory.create<NestFastifyApplication>(DocumentationPages, new FastifyAdapter(), {
    abortOnError: false,
  });
  pages.useGlobalFilters(new ProblemFilter());
  swagger.SwaggerModule.setup(DOCS, pages, () => documentOf(app), {
    customSiteTitle: 'Appointment reminders: API',
    customCss: '.swagger-ui .topbar { display: none }',
    patchDocumentOnRequest: (_request, _response, document) => withNearAppointment(document, new Date()),
    swaggerOptions: {
      tryItOutEnabled: true,
      displayRequestDuration: true,
      defaultModelsExpandDepth: -1,
      persistAuthorization: false,
    },
  });
  await pages.init();
  await pages.getHttpAdapter().getInstance().ready();
  return pages;
}

function documentOf(app: INestApplication): swagger.OpenAPIObject {
  const settings = new swagger.DocumentBuilder()
    .setTitle('Appointment reminders')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addTag('reminders', 'Appointments, their texts and what people answered')
    .addTag('opt-outs', 'Who wants no more texts')
    .addTag('webhooks', 'Where carriers post what comes in and what became of a text')
    .addTag('follow-ups', 'Whom staff should call')
    .addTag('statistics', 'What came of it, in numbers')
    .addTag('desk', 'Signing in to the front desk')
    .addTag('health', 'For whoever watches over the process')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A key of API_KEYS' }, 'key')
    .build();
  return documentAccess(swagger.SwaggerModule.createDocument(app, settings));
}
