import { Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '../../http/api-decorators.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Webhook } from '../../http/access.js';
import { ProblemBody } from '../../http/problem-body.js';
import type { Carrier } from '../../messaging/carriers/carrier.js';
import { Carriers } from '../../messaging/carriers/carriers.js';
import { mustBeGenuine } from '../../messaging/webhooks/genuine.js';
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
  @Webhook()
  @HttpCode(200)
  @ApiQuery({ name: 'token', required: false, description: 'WEBHOOK_TOKEN, where it is set' })
  @ApiOperation({ summary: "Take an inbound text from the preferred carrier, at the seed's address" })
  @ApiBody(InboundBody)
  @ApiOkResponse({ description: 'Taken, also where no reminder knows the number' })
  receive(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.#take(this.carriers.preferred, request, reply);
  }

  @Post('inbound/:carrier')
  @Webhook()
  @HttpCode(200)
  @ApiOperation({ summary: 'Take an inbound text' })
  @ApiParam({ name: 'carrier', example: 'simulator' })
  @ApiBody(InboundBody)
  @ApiOkResponse({ description: 'Taken, also where no reminder knows the number' })
  @ApiNotFoundResponse({ type: ProblemBody, description: 'No such carrier is in use here' })
  async receiveFrom(
    @Param('carrier') carrier: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.#take(this.carriers.named(carrier), request, reply);
  }

  @Post('inbound/:carrier/:token')
  @Webhook()
  @HttpCode(200)
  @ApiOperation({ summary: 'Take an inbound text, with WEBHOOK_TOKEN in the path' })
  @ApiParam({ name: 'carrier', example: 'simulator' })
  @ApiParam({ name: 'token' })
  @ApiBody(InboundBody)
  @ApiOkResponse({ description: 'Taken, also where no reminder knows the number' })
  @ApiNotFoundResponse({ type: ProblemBody, description: 'No such carrier is in use here' })
  receiveWithToken(
    @Param('carrier') carrier: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.receiveFrom(carrier, request, reply);
  }

  async #take(carrier: Carrier, request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> {
    mustBeGenuine(carrier, request);
    await this.replies.receive(carrier.parseInbound(request.body));
    const { inboundAnswer } = carrier;
    if (inboundAnswer) void reply.type(inboundAnswer.contentType);
    return inboundAnswer?.body;
  }
}
