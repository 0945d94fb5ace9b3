import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '@nestjs/swagger';
import { ProblemBody } from '../../http/problem-body.js';
import { Carriers } from '../../messaging/carriers/carriers.js';
import { InboundBody } from './inbound-body.js';
import { RepliesService } from './replies.service.js';

/** Where carriers post the texts that people send. They want exactly 200, and post again otherwise. */
@ApiTags('webhooks')
@ApiBadRequestResponse({ type: ProblemBody, description: "Not in the carrier's shape" })
@ApiServiceUnavailableResponse({ type: ProblemBody, description: 'The carrier is to post it again' })
@Controller()
export class InboundController {
  constructor(
    private readonly carriers: Carriers,
    private readonly replies: RepliesService,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: "Take an inbound text from the preferred carrier, at the seed's address" })
  @ApiBody(InboundBody)
  @ApiOkResponse({ description: 'Taken, also where no reminder knows the number' })
  receive(@Body() payload: unknown): Promise<void> {
    return this.replies.receive(this.carriers.preferred.parseInbound(payload));
  }

  @Post('inbound/:carrier')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take an inbound text' })
  @ApiParam({ name: 'carrier', example: 'simulator' })
  @ApiBody(InboundBody)
  @ApiOkResponse({ description: 'Taken, also where no reminder knows the number' })
  @ApiNotFoundResponse({ type: ProblemBody, description: 'No such carrier is in use here' })
  receiveFrom(@Param('carrier') carrier: string, @Body() payload: unknown): Promise<void> {
    return this.replies.receive(this.carriers.named(carrier).parseInbound(payload));
  }
}
