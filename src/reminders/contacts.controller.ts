import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiNoContentResponse,
  ApiOperation,
  ApiParam,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '../http/api-decorators.js';
import { ProblemBody } from '../http/problem-body.js';
import { ContactNumberPipe } from './dto/contact-number.pipe.js';
import { Erasure } from './erasure.js';

/** People, as far as the service knows them: by their number. */
@ApiTags('contacts')
@Controller('contacts')
export class ContactsController {
  constructor(private readonly erasure: Erasure) {}

  @Delete(':number')
  @HttpCode(204)
  @ApiOperation({
    summary: "Erase a person's reminders and texts",
    description:
      'An opt-out stays on record, as the law needs it. A text that is just being sent is erased once it is known ' +
      'what became of it; nothing more is sent.',
  })
  @ApiParam({ name: 'number', example: '12065551234' })
  @ApiNoContentResponse({ description: 'Erased, also where nothing was known' })
  @ApiBadRequestResponse({ type: ProblemBody })
  @ApiServiceUnavailableResponse({
    type: ProblemBody,
    description: 'The database does not answer; please try again',
  })
  async erase(@Param('number', ContactNumberPipe) number: string): Promise<void> {
    await this.erasure.erase(number);
  }
}
