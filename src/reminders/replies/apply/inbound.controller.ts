import { Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Carrier } from '../../../messaging/carriers/carrier.js';
import { Carriers } from '../../../messaging/carriers/carriers.js';
import { verifySignature } from '../../../messaging/webhooks/verify-signature.js';
import { WebhookBody } from '../../../messaging/webhooks/webhook-body.js';
import {
  CarrierName,
  Token,
  UnknownCarrier,
  WebhookProblems,
} from '../../../messaging/webhooks/webhook-documentation.js';
import { Webhook } from '../../../platform/http/access/access.js';
import {
  ApiOkResponse,
  ApiOperation,
  ApiQuery,
  ApiTags,
} from '../../../platform/http/openapi/api-decorators.js';
import { RepliesService } from './replies.service.js';

const Taken = (): MethodDecorator =>
  ApiOkResponse({
    description:
      "Taken, also where no reminder knows the number; with the carrier's own answer where it wants one",
  });

/** Where carriers post the texts that people send. They want exactly 200, and post again otherwise. */
@ApiTags('webhooks')
@WebhookProblems()
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
  @ApiOperation({
    operationId: 'takeInboundAtRoot',
    summary: 'Take an inbound text from the preferred carrier, at the address that sms-reminder has',
  })
  @WebhookBody('inbound')
  @Taken()
  receive(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.#take(this.carriers.preferred, request, reply);
  }

  @Post('inbound/:carrier')
  @Webhook()
  @HttpCode(200)
  @ApiOperation({ operationId: 'takeInbound', summary: 'Take an inbound text' })
  @CarrierName()
  @WebhookBody('inbound')
  @Taken()
  @UnknownCarrier()
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
  @ApiOperation({
    operationId: 'takeInboundWithToken',
    summary: 'Take an inbound text, with WEBHOOK_TOKEN in the path',
  })
  @CarrierName()
  @Token()
  @WebhookBody('inbound')
  @Taken()
  @UnknownCarrier()
  receiveWithToken(
    @Param('carrier') carrier: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    return this.receiveFrom(carrier, request, reply);
  }

  async #take(carrier: Carrier, request: FastifyRequest, reply: FastifyReply): Promise<string | undefined> {
    verifySignature(carrier, request);
    await this.replies.receive(carrier.parseInbound(request.body));
    const { inboundAnswer } = carrier;
    if (inboundAnswer) void reply.type(inboundAnswer.contentType);
    return inboundAnswer?.body;
  }
}
