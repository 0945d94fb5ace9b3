import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '../../platform/http/openapi/api-decorators.js';
import {
  ListQuickAnswersDto,
  QuickAnswerDto,
  QuickAnswersDto,
  WriteQuickAnswerDto,
} from './quick-answer.dto.js';
import type { QuickAnswerDetails } from './quick-answers.js';
import { QuickAnswers } from './quick-answers.js';

const Id = (): MethodDecorator =>
  ApiParam({
    name: 'id',
    example: '01a20b801c98712c86d789b7ba85f6ec',
    description: 'Of the quick answer, as the list has it',
  });
const UnknownId = (): MethodDecorator =>
  ApiProblem(404, 'No such quick answer', { message: 'there is no such quick answer', code: 'not_found' });

/** What staff write again and again. */
@ApiTags('quick-answers')
@ApiProblem(400, 'Every wrong field is named', {
  message: 'title must not be empty',
  code: 'invalid',
  errors: [{ field: 'title', code: 'invalid', message: 'must not be empty' }],
})
@ApiDatabaseDown()
@Controller('quick-answers')
export class QuickAnswersController {
  constructor(private readonly quickAnswers: QuickAnswers) {}

  @Get()
  @ApiOperation({ operationId: 'listQuickAnswers', summary: 'List the answers that staff keep' })
  @ApiOkResponse({ type: QuickAnswersDto, description: 'All of them, or those in one language' })
  async list(@Query() { language }: ListQuickAnswersDto): Promise<QuickAnswersDto> {
    const found = await this.quickAnswers.list(language);
    return { quick_answers: found.map((answer) => QuickAnswerDto.of(answer)) };
  }

  @Post()
  @ApiOperation({ operationId: 'createQuickAnswer', summary: 'Keep an answer for later' })
  @ApiCreatedResponse({ type: QuickAnswerDto, description: 'It is kept' })
  async create(@Body() body: WriteQuickAnswerDto): Promise<QuickAnswerDto> {
    return QuickAnswerDto.of(await this.quickAnswers.create(detailsOf(body)));
  }

  @Put(':id')
  @ApiOperation({ operationId: 'changeQuickAnswer', summary: 'Write a kept answer anew' })
  @Id()
  @ApiOkResponse({ type: QuickAnswerDto, description: 'As it is now' })
  @UnknownId()
  async change(@Param('id') id: string, @Body() body: WriteQuickAnswerDto): Promise<QuickAnswerDto> {
    return QuickAnswerDto.of(await this.quickAnswers.change(id, detailsOf(body)));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ operationId: 'deleteQuickAnswer', summary: 'Delete a kept answer' })
  @Id()
  @ApiNoContentResponse({ description: 'It is gone' })
  @UnknownId()
  async delete(@Param('id') id: string): Promise<void> {
    await this.quickAnswers.delete(id);
  }
}

function detailsOf({ language, title, text }: WriteQuickAnswerDto): QuickAnswerDetails {
  return { language, title: title.trim(), text: text.trim() };
}
