import { Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiServiceUnavailableResponse,
  ApiTags,
} from '../../http/api-decorators.js';
import type { FastifyRequest } from 'fastify';
import { Webhook } from '../../http/access.js';
import { ProblemBody } from '../../http/problem-body.js';
import { Carriers } from '../carriers/carriers.js';
import { mustBeGenuine } from './genuine.js';
import { ReceiptBody } from './receipt-body.js';
import { Receipts } from './receipts.js';

/** Where carriers post what became of texts. They want exactly 200, and post again otherwise. */
@ApiTags('webhooks')
@ApiBadRequestResponse({ type: ProblemBody, description: "Not in the carrier's shape" })
@ApiNotFoundResponse({ type: ProblemBody, description: 'No such carrier is in use here' })
@ApiServiceUnavailableResponse({ type: ProblemBody, description: 'The carrier is to post it again' })
@ApiOkResponse({ description: 'Taken, also where no message has its id' })
@ApiParam({ name: 'carrier', example: 'simulator' })
@Controller('receipts/:carrier')
export class ReceiptsController {
  constructor(
    private readonly carriers: Carriers,
    private readonly receipts: Receipts,
  ) {}

  @Post()
  @HttpCode(200)
  @Webhook()
  @ApiBody(ReceiptBody)
  @ApiOperation({ summary: 'Take a delivery receipt' })
  take(@Param('carrier') carrier: string, @Req() request: FastifyRequest): Promise<void> {
    return this.#take(carrier, request);
  }

  @Post(':token')
  @HttpCode(200)
  @Webhook()
  @ApiBody(ReceiptBody)
  @ApiOperation({ summary: 'Take a delivery receipt, with WEBHOOK_TOKEN in the path' })
  takeWithToken(@Param('carrier') carrier: string, @Req() request: FastifyRequest): Promise<void> {
    return this.#take(carrier, request);
  }

  @Post(':token/:message')
  @HttpCode(200)
  @Webhook()
  @ApiBody(ReceiptBody)
  @ApiOperation({ summary: 'Take a delivery receipt at the address that was sent along with the message' })
  takeOfMessage(
    @Param('carrier') carrier: string,
    @Param('message') message: string,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    return this.#take(carrier, request, message);
  }

  async #take(name: string, request: FastifyRequest, message?: string): Promise<void> {
    const carrier = this.carriers.named(name);
    mustBeGenuine(carrier, request);
    await this.receipts.receive(carrier.name, carrier.parseReceipt(request.body), message);
  }
}
