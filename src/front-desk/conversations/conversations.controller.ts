import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '../../platform/http/openapi/api-decorators.js';
import { decodeCursor, encodeCursor } from '../../platform/http/paging/cursor.js';
import { Problem } from '../../platform/problem.js';
import { Turns } from '../../platform/turns.js';
import { ContactNumberPipe } from '../../reminders/api/dto/contact-number.pipe.js';
import { Threads } from '../../reminders/threads/threads.js';
import {
  ConversationDto,
  ConversationPageDto,
  ListConversationsDto,
  ReadConversationDto,
} from './conversation.dto.js';
import { ConversationEnd } from './conversation-end.js';
import { ConversationList } from './conversation-list.js';

class NoConversation extends Problem {
  constructor() {
    super('not_found', 'nothing was written with this number');
  }
}

const PhoneNumber = (): MethodDecorator =>
  ApiParam({
    name: 'number',
    example: '12065551234',
    description: 'A phone number of 11 digits, 1XXXXXXXXXX, or in E.164',
  });
const Nothing = (): MethodDecorator =>
  ApiProblem(404, 'Neither the contact nor staff have written', {
    message: 'nothing was written with this number',
    code: 'not_found',
  });

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
    private readonly end: ConversationEnd,
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

  @Get(':number')
  @ApiOperation({ operationId: 'findConversation', summary: 'How it stands with one contact' })
  @PhoneNumber()
  @ApiOkResponse({ type: ConversationDto, description: 'As the list has it' })
  @Nothing()
  async find(@Param('number', ContactNumberPipe) number: string): Promise<ConversationDto> {
    const found = await this.list.find(number);
    if (!found) throw new NoConversation();
    return ConversationDto.of(found);
  }

  @Put(':number/read')
  @HttpCode(204)
  @ApiOperation({ operationId: 'readConversation', summary: 'Mark what a contact has written as read' })
  @PhoneNumber()
  @ApiNoContentResponse({ description: 'It is read, also if there was nothing to read' })
  async read(
    @Param('number', ContactNumberPipe) number: string,
    @Body() { message_id: upTo }: ReadConversationDto,
  ): Promise<void> {
    await this.threads.read(number, upTo ?? undefined);
  }

  @Put(':number/done')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'finishConversation',
    summary: 'Mark a conversation as done: nothing in it needs an answer any more',
    description:
      'It is read then, too, and its follow-ups are handled, unless one of them needs more than a text, such as `urgent`, ' +
      '`bereavement` or `undelivered`. What the contact writes later opens it again.',
  })
  @PhoneNumber()
  @ApiNoContentResponse({
    description: 'It is done, unless something has come in after `message_id`, or there was nothing to do',
  })
  async finish(
    @Param('number', ContactNumberPipe) number: string,
    @Body() { message_id: upTo }: ReadConversationDto,
    @Req() { keyName }: FastifyRequest,
  ): Promise<void> {
    await this.end.finish(number, upTo ?? undefined, keyName);
  }

  @Delete(':number/done')
  @HttpCode(204)
  @ApiOperation({ operationId: 'reopenConversation', summary: 'Say that a conversation needs an answer' })
  @PhoneNumber()
  @ApiNoContentResponse({ description: 'It is listed among the open ones until it is done' })
  @Nothing()
  async reopen(@Param('number', ContactNumberPipe) number: string): Promise<void> {
    if (!(await this.threads.reopen(number))) throw new NoConversation();
  }
}
