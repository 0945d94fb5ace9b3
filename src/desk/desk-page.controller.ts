import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '../http/api-decorators.js';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Docs } from '../http/access.js';
import type { PageFile } from './page-files.js';
import { PAGE_FILE, PAGE_FILES, VERSION } from './page-files.js';

/** The page has its own style and scripts, talks to this service only, and stands in no frame. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  vary: 'accept-encoding',
};
const ASK_EACH_TIME = { 'cache-control': 'no-cache' };
const FOR_EVER = { 'cache-control': 'public, max-age=31536000, immutable' };

/** The front desk. The page is no secret; what it shows comes from the API, which asks for the session. */
@ApiExcludeController()
@Controller('desk')
export class DeskPageController {
  @Get()
  @Docs()
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answer(PAGE_FILE, request, reply.headers(ASK_EACH_TIME));
  }

  @Get(':version/:file')
  @Docs()
  file(
    @Param('version') version: string,
    @Param('file') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // An older page, or one of a newer replica, gets what there is, and asks again the next time.
    const caching = version === VERSION ? FOR_EVER : ASK_EACH_TIME;
    return answer(PAGE_FILES.get(name), request, reply.headers(caching));
  }

  @Get(':version/vendor/:file')
  @Docs()
  library(
    @Param('version') version: string,
    @Param('file') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.file(version, `vendor/${name}`, request, reply);
  }
}

async function answer(
  file: PageFile | undefined,
  { headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (!file) {
    // That a file is not there must not be kept for ever.
    void reply.header('cache-control', 'no-store');
    throw new NotFoundException();
  }
  void reply.headers(HEADERS).header('etag', file.etag).type(file.contentType);
  if (headers['if-none-match'] === file.etag) return void reply.status(304).send();
  const { content, encoding } = await file.encoded(headers['accept-encoding']);
  if (encoding) void reply.header('content-encoding', encoding);
  return void reply.send(content);
}
