import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query, Req } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '../../http/api-decorators.js';
import type { FastifyRequest } from 'fastify';
import { ApiDatabaseDown, ApiProblem } from '../../http/api-problem.js';
import { decodeCursor, encodeCursor } from '../cursor.js';
import { FollowUpDto, FollowUpPageDto, HandleFollowUpDto, ListFollowUpsDto } from './follow-up.dto.js';
import { FollowUps } from './follow-ups.js';

const Id = (): MethodDecorator =>
  ApiParam({ name: 'id', example: '2a00aadba83b40aa8a3a6e99a1bd88b9-1-no_answer' });
const UnknownId = (description: string): MethodDecorator =>
  ApiProblem(404, description, { message: 'there is no such follow-up, or it has settled itself' });

/** Whom staff should call. */
@ApiTags('follow-ups')
@ApiProblem(400, 'Every wrong field is named', {
  message: 'state must be open or handled',
  errors: [{ field: 'state', message: 'must be open or handled' }],
})
@ApiDatabaseDown()
@Controller('follow-ups')
export class FollowUpsController {
  constructor(private readonly followUps: FollowUps) {}

  @Get()
  @ApiOperation({
    summary: 'List whom to call, a page at a time',
    description:
      'Each appointment once, the most urgent first, as long as it has not passed; an unclear reply and a wrong number also ' +
      'for a day after it. What settles itself is gone: by a later answer, a new time, a deletion. Handled ones are ' +
      'listed with the last one first.',
  })
  @ApiOkResponse({ type: FollowUpPageDto })
  async page(@Query() { state, limit, cursor }: ListFollowUpsDto): Promise<FollowUpPageDto> {
    const after = cursor === undefined ? undefined : decodeCursor(cursor, true);
    const { followUps, next } = await (state === 'open'
      ? this.followUps.openPage(limit, after)
      : this.followUps.handledPage(limit, after));
    return {
      follow_ups: followUps.map((followUp) => FollowUpDto.of(followUp)),
      next_cursor: next ? encodeCursor(next) : null,
    };
  }

  @Put(':id/handled')
  @ApiOperation({
    summary: 'Mark one as handled',
    description: 'A later reason, such as another unclear reply, is another follow-up.',
  })
  @Id()
  @ApiOkResponse({ type: FollowUpDto })
  @UnknownId('No such follow-up, or it has settled itself')
  async handle(
    @Param('id') id: string,
    @Body() { by, note }: HandleFollowUpDto,
    @Req() { keyName }: FastifyRequest,
  ): Promise<FollowUpDto> {
    return FollowUpDto.of(await this.followUps.handle(id, who(by ?? undefined, keyName), note ?? null));
  }

  @Delete(':id/handled')
  @HttpCode(204)
  @ApiOperation({ summary: 'Open one again' })
  @Id()
  @ApiNoContentResponse()
  @UnknownId('It has not been handled')
  async reopen(@Param('id') id: string): Promise<void> {
    await this.followUps.reopen(id);
  }
}

function who(name: string | undefined, keyName: string | undefined): string | null {
  return name !== undefined && keyName !== undefined ? `${name} (${keyName})` : (name ?? keyName ?? null);
}
