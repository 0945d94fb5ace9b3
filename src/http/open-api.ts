import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

const DESCRIPTION = `Texts people before their appointments, and understands what they answer.

Try the whole job from here: create a reminder for an appointment that is near with \`POST /reminder\`, see it arrive on
the [simulated phone](/simulator), answer "yes" there, and see \`will_attend\` with \`GET /reminder/{id}\`.`;

/** Swagger UI at /docs, the document at /docs-json. */
export function serveOpenApi(app: INestApplication): void {
  const settings = new DocumentBuilder()
    .setTitle('Appointment reminders')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .build();
  SwaggerModule.setup('docs', app, () => SwaggerModule.createDocument(app, settings), {
    customSiteTitle: 'Appointment reminders: API',
    swaggerOptions: { tryItOutEnabled: true, displayRequestDuration: true },
  });
}
