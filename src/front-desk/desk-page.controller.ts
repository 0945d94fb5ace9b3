import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Docs } from '../platform/http/access/access.js';
import { ApiExcludeController } from '../platform/http/openapi/api-decorators.js';
import { PAGE_HEADERS } from '../platform/http/pages/page-folder.js';
import type { PageFile } from './page-files.js';
import { PAGE_FILE, PAGE_FILES, VERSION } from './page-files.js';

const VARY = { vary: 'accept-encoding' };
const OF_PAGE = { ...PAGE_HEADERS, ...VARY };
/** Its policy binds the page alone: said with every file again, it would be a tenth of what comes over the wire. */
const OF_FILE = { 'cache-control': PAGE_HEADERS['cache-control'], ...VARY };
const FOR_EVER = { 'cache-control': 'public, max-age=31536000, immutable' };

/** The front desk. The page is no secret; what it shows comes from the API, which asks for the session. */
@ApiExcludeController()
@Controller('desk')
export class DeskPageController {
  @Get()
  @Docs()
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return answer(PAGE_FILE, OF_PAGE, request, reply);
  }

  @Get(':version/*')
  @Docs()
  file(
    @Param('version') version: string,
    @Param('*') path: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // An older page, or one of a newer replica, gets what there is, and asks again the next time.
    const headers = version === VERSION ? { ...OF_FILE, ...FOR_EVER } : OF_FILE;
    return answer(PAGE_FILES.get(path), headers, request, reply);
  }
}

async function answer(
  file: PageFile | undefined,
  ours: Readonly<Record<string, string>>,
  { headers }: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  if (!file) {
    // That a file is not there must not be kept for ever.
    void reply.header('cache-control', 'no-store');
    throw new NotFoundException();
  }
  void reply.headers(ours).header('etag', file.etag).type(file.contentType);
  if (headers['if-none-match'] === file.etag) return void reply.status(304).send();
  const { content, encoding } = await file.encoded(headers['accept-encoding']);
  if (encoding) void reply.header('content-encoding', encoding);
  return void reply.send(content);
}
