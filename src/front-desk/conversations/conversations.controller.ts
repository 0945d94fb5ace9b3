import { Body, Controller, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '../../platform/http/openapi/api-decorators.js';
import { decodeCursor, encodeCursor } from '../../platform/http/paging/cursor.js';
import { Turns } from '../../platform/turns.js';
import { ContactNumberPipe } from '../../reminders/api/dto/contact-number.pipe.js';
import { Threads } from '../../reminders/threads/threads.js';
import {
  ConversationDto,
  ConversationPageDto,
  ListConversationsDto,
  ReadConversationDto,
} from './conversation.dto.js';
import { ConversationList } from './conversation-list.js';

/** Contacts who have written, and what staff wrote to them. */
@ApiTags('conversations')
@ApiProblem(400, 'Every wrong field is named', {
  message: 'state must be one of unread, open, all',
  code: 'invalid',
  errors: [{ field: 'state', code: 'invalid', message: 'must be one of unread, open, all' }],
})
@ApiDatabaseDown()
@Controller('conversations')
export class ConversationsController {
  constructor(
    private readonly list: ConversationList,
    private readonly threads: Threads,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listConversations',
    summary: 'List the contacts who have written, or whom staff have, the latest first',
    description:
      'Each number once. A plain answer, which the service has dealt with, is shown, but does not count as unread. With `open`, a page may ' +
      'have fewer items than `limit`, and `next_cursor` all the same.',
  })
  @ApiOkResponse({ type: ConversationPageDto, description: 'One page' })
  async page(@Query() { state, limit, cursor }: ListConversationsDto): Promise<ConversationPageDto> {
    const after = cursor === undefined ? undefined : decodeCursor(cursor, true);
    const { conversations, end } = await this.list.page(state, limit, after);
    return {
      conversations: await new Turns().map(conversations, (each) => ConversationDto.of(each)),
      next_cursor: end ? encodeCursor(end) : null,
    };
  }

  @Put(':number/read')
  @HttpCode(204)
  @ApiOperation({ operationId: 'readConversation', summary: 'Mark what a contact has written as read' })
  @ApiParam({
    name: 'number',
    example: '12065551234',
    description: 'A phone number of 11 digits, 1XXXXXXXXXX, or in E.164',
  })
  @ApiNoContentResponse({ description: 'It is read, also if there was nothing to read' })
  async read(
    @Param('number', ContactNumberPipe) number: string,
    @Body() { message_id: upTo }: ReadConversationDto,
  ): Promise<void> {
    await this.threads.read(number, upTo ?? undefined);
  }
}
