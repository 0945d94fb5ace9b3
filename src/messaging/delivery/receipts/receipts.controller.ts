import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Webhook } from '../../../platform/http/access/access.js';
import {
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '../../../platform/http/openapi/api-decorators.js';
import { Metrics } from '../../../platform/metrics/metrics.js';
import { nameOfStep } from '../../carriers/carrier.js';
import { Carriers } from '../../carriers/carriers.js';
import { verifySignature } from '../../webhooks/verify-signature.js';
import { WebhookBody } from '../../webhooks/webhook-body.js';
import { CarrierName, Token, UnknownCarrier, WebhookProblems } from '../../webhooks/webhook-documentation.js';
import { Receipts } from './receipts.js';

const Taken = (): MethodDecorator =>
  ApiOkResponse({ description: 'Taken, also where no message has its id' });

/** Where carriers post what became of texts. They want exactly 200, and post again otherwise. */
@ApiTags('webhooks')
@WebhookProblems()
@UnknownCarrier()
@CarrierName()
@Controller('receipts/:carrier')
export class ReceiptsController {
  constructor(
    private readonly carriers: Carriers,
    private readonly receipts: Receipts,
    private readonly metrics: Metrics,
  ) {}

  @Post()
  @HttpCode(200)
  @Webhook()
  @WebhookBody('receipt')
  @Taken()
  @ApiOperation({ operationId: 'takeReceipt', summary: 'Take a delivery receipt' })
  take(@Param('carrier') carrier: string, @Req() request: FastifyRequest): Promise<void> {
    return this.#take(carrier, request);
  }

  @Post(':token')
  @HttpCode(200)
  @Webhook()
  @Token()
  @WebhookBody('receipt')
  @Taken()
  @ApiOperation({
    operationId: 'takeReceiptWithToken',
    summary: 'Take a delivery receipt, with WEBHOOK_TOKEN in the path',
  })
  takeWithToken(@Param('carrier') carrier: string, @Req() request: FastifyRequest): Promise<void> {
    return this.#take(carrier, request);
  }

  @Post(':token/:message')
  @HttpCode(200)
  @Webhook()
  @Token()
  @ApiParam({
    name: 'message',
    example: '01a20b801c98712c86d789b7ba85f6ec',
    description: 'The id of the message that it is about, as we know it',
  })
  @WebhookBody('receipt')
  @Taken()
  @ApiOperation({
    operationId: 'takeReceiptOfMessage',
    summary: 'Take a delivery receipt at the address that was sent along with the message',
  })
  takeOfMessage(
    @Param('carrier') carrier: string,
    @Param('message') message: string,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.#take(carrier, request, message);
  }

  async #take(name: string, request: FastifyRequest, message?: string): Promise<void> {
    const carrier = this.carriers.named(name);
    verifySignature(carrier, request);
    const { unrecognisedCode, ...receipt } = carrier.parseReceipt(request.body);
    await this.receipts.receive(carrier.name, receipt, message);
    this.metrics.receipts.inc({ carrier: carrier.name, status: nameOfStep(receipt.step) });
    if (unrecognisedCode !== undefined) this.metrics.countUnrecognisedCode(carrier.name, unrecognisedCode);
  }
}
