import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { DOCS } from './documentation.js';
import { withNearAppointment } from './near-appointment.js';
import { documentAccess } from './document-access.js';

const DESCRIPTION = `Texts people before their appointments, and understands what they answer.

Try the whole job from here: create a reminder for an appointment that is near with \`POST /reminder\`, see it arrive on
the [simulated phone](/simulator), answer "yes" there, and see \`will_attend\` with \`GET /reminder/{id}\`.`;

/** Swagger UI at /docs, the document at /docs-json. */
export function serveOpenApi(app: INestApplication): void {
  const settings = new DocumentBuilder()
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
  SwaggerModule.setup(DOCS, app, () => documentAccess(SwaggerModule.createDocument(app, settings)), {
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
}
