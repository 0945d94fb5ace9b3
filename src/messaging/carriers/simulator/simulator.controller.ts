import type { MessageEvent } from '@nestjs/common';
import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  NotFoundException,
  Param,
  Post,
  Query,
  Res,
  Sse,
} from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import { map } from 'rxjs';
import { Page } from '../../../platform/http/access/access.js';
import { Streams } from '../../../platform/http/access/streams.js';
import { ApiExcludeController } from '../../../platform/http/openapi/api-decorators.js';
import { contentTypeOf, filesIn, PAGE_HEADERS } from '../../../platform/http/pages/page-folder.js';
import { Carriers } from '../carriers.js';
import type { PhoneText } from './phones.js';
import { ReplyDto } from './reply.dto.js';
import { Simulator } from './simulator.js';

const PAGE_FILES = filesIn(new URL('./page/', import.meta.url));

/** The simulated phones: there only while the simulator is the carrier. */
@ApiExcludeController()
@Controller('simulator')
export class SimulatorController {
  constructor(
    private readonly carriers: Carriers,
    private readonly simulator: Simulator,
    private readonly streams: Streams,
  ) {}

  @Get()
  @Page()
  page(@Res({ passthrough: true }) reply: FastifyReply): string {
    return this.file('phone.html', reply);
  }

  /** All texts that the phones keep, or those after one, the oldest first. */
  @Get('texts')
  @Page()
  @Header('cache-control', 'no-store')
  texts(@Query('after') after?: string): { texts: readonly PhoneText[] } {
    this.#mustBeInUse();
    return { texts: this.simulator.phones.after(after) };
  }

  /** The same as server-sent events, and each further text as it comes. A browser that reconnects names the last it saw. */
  @Sse('texts/live')
  @Page()
  live(
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('after') after?: string,
    @Headers('last-event-id') lastSeen?: string,
  ): Observable<MessageEvent> {
    this.#mustBeInUse();
    this.streams.take(reply);
    return this.simulator.phones
      .changesAfter(lastSeen ?? after)
      .pipe(map((text) => ({ id: text.id, data: { ...text } })));
  }

  /** A person sends a text from a phone. */
  @Post('texts')
  @Page()
  reply(@Body() { phone, body }: ReplyDto): Promise<PhoneText> {
    this.#mustBeInUse();
    return this.simulator.reply(phone, body);
  }

  /** The page's own style and script. */
  @Get(':file')
  @Page()
  file(@Param('file') name: string, @Res({ passthrough: true }) reply: FastifyReply): string {
    this.#mustBeInUse();
    const content = PAGE_FILES.get(name);
    if (content === undefined) throw new NotFoundException();
    void reply.headers(PAGE_HEADERS).type(contentTypeOf(name));
    return content;
  }

  #mustBeInUse(): void {
    if (this.carriers.preferred !== this.simulator) throw new NotFoundException();
  }
}
