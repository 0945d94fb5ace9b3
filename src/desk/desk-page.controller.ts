import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Docs } from '../http/access.js';
import type { PageFile } from './page-files.js';
import { PAGE_FILES, VENDOR_FILES } from './page-files.js';

/** The page has its own style and scripts, talks to this service only, and stands in no frame. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  // Asked for each time, answered with 304 where nothing has changed: no browser runs half of an old page.
  'cache-control': 'no-cache',
  vary: 'accept-encoding',
};

/** The front desk. The page is no secret; what it shows comes from the API, which asks for the session. */
@ApiExcludeController()
@Controller('desk')
export class DeskPageController {
  @Get()
  @Docs()
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answer(PAGE_FILES.get('desk.html'), request, reply);
  }

  @Get(':file')
  @Docs()
  file(
    @Param('file') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answer(PAGE_FILES.get(name), request, reply);
  }

  @Get('vendor/:file')
  @Docs()
  vendorFile(
    @Param('file') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answer(VENDOR_FILES.get(name), request, reply);
  }
}

async function answer(
  file: PageFile | undefined,
  { headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (!file) throw new NotFoundException();
  void reply.headers(HEADERS).header('etag', file.etag).type(file.contentType);
  if (headers['if-none-match'] === file.etag) return void reply.status(304).send();
  const { content, encoding } = await file.encoded(headers['accept-encoding']);
  if (encoding) void reply.header('content-encoding', encoding);
  return void reply.send(content);
}
