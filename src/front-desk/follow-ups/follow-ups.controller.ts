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
import { Turns } from '../../platform/turns.js';
import { FollowUpDto, FollowUpPageDto, HandleFollowUpDto, ListFollowUpsDto } from './follow-up.dto.js';
import { FollowUps } from './follow-ups.js';
import { Handling } from './handling.js';

const Id = (): MethodDecorator =>
  ApiParam({
    name: 'id',
    description: 'Of the follow-up, as the list has it',
    example: '2a00aadba83b40aa8a3a6e99a1bd88b9-1-no_answer',
  });
const UnknownId = (description: string): MethodDecorator =>
  ApiProblem(404, description, {
    message: 'there is no such follow-up, or it has settled itself',
    code: 'not_found',
  });

/** Whom staff should call. */
@ApiTags('follow-ups')
@ApiProblem(400, 'Every wrong field is named', {
  message: 'state must be open or handled',
  code: 'invalid',
  errors: [{ field: 'state', code: 'invalid', message: 'must be open or handled' }],
})
@ApiDatabaseDown()
@Controller('follow-ups')
export class FollowUpsController {
  constructor(
    private readonly followUps: FollowUps,
    private readonly handling: Handling,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listFollowUps',
    summary: 'List the contacts to call, a page at a time',
    description:
      'Each number once, where its most urgent appointment stands, until it has passed; after an unclear reply, with a wrong number, or if no text ' +
      'was sent in time, for one more day. Contacts who wrote without an appointment ahead come first, in the order of their ' +
      'texts, for 30 days. A follow-up that is settled by a later answer, a new time or a deletion disappears. Handled ' +
      'ones are listed with the latest first.',
  })
  @ApiOkResponse({ type: FollowUpPageDto, description: 'One page' })
  async page(@Query() { state, why, limit, cursor }: ListFollowUpsDto): Promise<FollowUpPageDto> {
    const after = cursor === undefined ? undefined : decodeCursor(cursor, true);
    const { cards, next } = await (state === 'open'
      ? this.followUps.openPage(limit, after, why)
      : this.followUps.handledPage(limit, after, why));
    return {
      follow_ups: await new Turns().map(cards, (card) => FollowUpDto.of(card)),
      next_cursor: next ? encodeCursor(next) : null,
    };
  }

  @Put(':id/handled')
  @ApiOperation({
    operationId: 'handleFollowUp',
    summary: 'Mark a follow-up as handled',
    description:
      'Everything else that its number is to be called for is handled with it. A later reason, such as another unclear reply, makes ' +
      'a new follow-up. A second note on the same follow-up is added to the first.',
  })
  @Id()
  @ApiOkResponse({ type: FollowUpDto, description: 'The follow-up as it is now' })
  @UnknownId('No such follow-up, or it has settled itself')
  async handle(
    @Param('id') id: string,
    @Body() { by, note }: HandleFollowUpDto,
    @Req() { keyName: caller, session }: FastifyRequest,
  ): Promise<FollowUpDto> {
    const isPerson = session?.holder.kind === 'user';
    const name = isPerson ? caller : who(by ?? undefined, caller);
    return FollowUpDto.of(await this.handling.handle(id, { by: name ?? null, note: note ?? null, caller }));
  }

  @Delete(':id/handled')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'reopenFollowUp',
    summary: 'Open a follow-up again',
    description: 'It is listed among those to call, with all that was handled with it, as if nobody had.',
  })
  @Id()
  @ApiNoContentResponse({ description: 'It is open again' })
  @UnknownId('It has not been handled')
  async reopen(@Param('id') id: string, @Req() { keyName }: FastifyRequest): Promise<void> {
    await this.handling.reopen(id, keyName);
  }
}

/** Many may use one key: the name beside it says which of them. */
function who(name: string | undefined, key: string | undefined): string | undefined {
  return name !== undefined && key !== undefined ? `${name} (${key})` : (name ?? key);
}
