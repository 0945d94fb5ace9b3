import { Controller, Delete, HttpCode, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import {
  ApiNoContentResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '../../platform/http/openapi/api-decorators.js';
import { Erasure } from '../privacy/erasure.js';
import { ContactNumberPipe } from './dto/contact-number.pipe.js';

/** People, as far as the service knows them: by their number. */
@ApiTags('contacts')
@Controller('contacts')
export class ContactsController {
  constructor(private readonly erasure: Erasure) {}

  @Delete(':number')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'eraseContact',
    summary: "Erase a contact's reminders and texts",
    description:
      'An opt-out stays on record, as the law requires. A text that is being sent at this moment is erased once it is known ' +
      'what became of it; nothing more is sent.',
  })
  @ApiParam({
    name: 'number',
    example: '12065551234',
    description: 'A phone number of 11 digits, 1XXXXXXXXXX, or in E.164',
  })
  @ApiNoContentResponse({ description: 'Erased, also where nothing was known' })
  @ApiProblem(400, 'Not a phone number, or one of the service itself', {
    message: 'number is a number of this service itself',
    code: 'invalid',
    errors: [{ field: 'number', code: 'own_number', message: 'is a number of this service itself' }],
  })
  @ApiDatabaseDown()
  async erase(
    @Param('number', ContactNumberPipe) number: string,
    @Req() { keyName }: FastifyRequest,
  ): Promise<void> {
    await this.erasure.erase(number, keyName);
  }
}
