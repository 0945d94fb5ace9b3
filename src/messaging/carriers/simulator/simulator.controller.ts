import { readFileSync } from 'node:fs';
import { Body, Controller, Get, Header, NotFoundException, Post, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Carriers } from '../carriers.js';
import type { PhoneText } from './simulator.js';
import { Simulator } from './simulator.js';
import { ReplyDto } from './reply.dto.js';

const PAGE = readFileSync(new URL('./phone.html', import.meta.url), 'utf8');

/** The simulated phone: there only while the simulator is the carrier. */
@ApiExcludeController()
@Controller('simulator')
export class SimulatorController {
  constructor(
    private readonly carriers: Carriers,
    private readonly simulator: Simulator,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    this.#mustBeInUse();
    return PAGE;
  }

  @Get('texts')
  texts(@Query('after') after?: string): { texts: readonly PhoneText[] } {
    this.#mustBeInUse();
    return { texts: this.simulator.textsAfter(after) };
  }

  @Post('texts')
  reply(@Body() { phone, body }: ReplyDto): Promise<PhoneText> {
    this.#mustBeInUse();
    return this.simulator.reply(phone, body);
  }

  #mustBeInUse(): void {
    if (this.carriers.preferred !== this.simulator) throw new NotFoundException('not found');
  }
}
