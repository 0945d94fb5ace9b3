import { Controller, Delete, Get, HttpCode, Param, Put, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '../../platform/http/openapi/api-decorators.js';
import { Problem } from '../../platform/problem.js';
import { ConsentByStaff } from '../consent/consent-by-staff.js';
import { OptOutList } from '../consent/opt-out-list.js';
import { ContactNumberPipe } from './dto/contact-number.pipe.js';
import { ListOptOutsDto, OptOutDto, OptOutPageDto } from './dto/opt-out.dto.js';

class NotOptedOut extends Problem {
  constructor() {
    super('not_found', 'this number has not opted out');
  }
}

const PhoneNumber = (): MethodDecorator =>
  ApiParam({
    name: 'number',
    example: '12065551234',
    description: 'A phone number of 11 digits, 1XXXXXXXXXX, or in E.164',
  });

/** The numbers that want no texts, for staff. */
@ApiTags('opt-outs')
@ApiProblem(400, 'Not a phone number, or not a page', {
  message: 'number must be a phone number of 11 digits, 1XXXXXXXXXX, or in E.164',
  code: 'invalid',
  errors: [
    {
      field: 'number',
      code: 'invalid',
      message: 'must be a phone number of 11 digits, 1XXXXXXXXXX, or in E.164',
    },
  ],
})
@ApiDatabaseDown()
@Controller('opt-outs')
export class OptOutsController {
  constructor(
    private readonly list: OptOutList,
    private readonly consent: ConsentByStaff,
  ) {}

  @Get()
  @ApiOperation({
    operationId: 'listOptOuts',
    summary: 'List the numbers that have opted out, a page at a time',
  })
  @ApiOkResponse({ type: OptOutPageDto, description: 'One page' })
  async page(@Query() { limit, cursor }: ListOptOutsDto): Promise<OptOutPageDto> {
    const found = await this.list.page(limit + 1, cursor);
    const page = found.slice(0, limit);
    return {
      opt_outs: page.map((optOut) => OptOutDto.of(optOut)),
      next_cursor: found.length > limit ? (page.at(-1)?.number ?? null) : null,
    };
  }

  @Get(':number')
  @ApiOperation({ operationId: 'findOptOut', summary: 'Whether a number has opted out, and how' })
  @PhoneNumber()
  @ApiOkResponse({ type: OptOutDto, description: 'It has opted out' })
  @ApiProblem(404, 'It gets texts', { message: 'this number has not opted out', code: 'not_found' })
  async find(@Param('number', ContactNumberPipe) number: string): Promise<OptOutDto> {
    const found = await this.list.find(number);
    if (!found) throw new NotOptedOut();
    return OptOutDto.of(found);
  }

  @Put(':number')
  @HttpCode(204)
  @ApiOperation({ operationId: 'optOut', summary: 'Opt a number out: nothing more is sent to it' })
  @PhoneNumber()
  @ApiNoContentResponse({ description: 'The number has opted out, now or before' })
  async optOut(
    @Param('number', ContactNumberPipe) number: string,
    @Req() { keyName }: FastifyRequest,
  ): Promise<void> {
    await this.consent.optOut(number, keyName);
  }

  @Delete(':number')
  @HttpCode(204)
  @ApiOperation({
    operationId: 'optIn',
    summary: 'Opt a number in again: texts that are still ahead are planned again',
  })
  @PhoneNumber()
  @ApiNoContentResponse({ description: 'It gets texts again' })
  @ApiProblem(404, 'There was nothing to take back', {
    message: 'this number has not opted out',
    code: 'not_found',
  })
  async optIn(
    @Param('number', ContactNumberPipe) number: string,
    @Req() { keyName }: FastifyRequest,
  ): Promise<void> {
    if (!(await this.consent.optIn(number, keyName))) throw new NotOptedOut();
  }
}
