import { Body, Controller, Delete, Get, Headers, HttpCode, Post, Res } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '../http/api-decorators.js';
import type { FastifyReply } from 'fastify';
import { Config } from '../config/config.js';
import { Docs } from '../http/access.js';
import { ApiProblem } from '../http/api-problem.js';
import { Sessions } from '../http/sessions.js';
import { Problem } from '../problem.js';
import { SessionDto, SignedOutDto, SignInDto } from './session.dto.js';

/** Signing in on a browser: a page cannot keep a key safe, but a cookie that no script can read. */
@ApiTags('desk')
@ApiProblem(403, 'It comes from another site, or there are no API_KEYS and it comes from another machine', {
  message: 'it comes from another site',
})
@Controller('desk/session')
export class SessionController {
  readonly #required: boolean;

  constructor(
    { access }: Config,
    private readonly sessions: Sessions,
  ) {
    this.#required = access.keys.length > 0;
  }

  @Post()
  @Docs()
  @HttpCode(200)
  @ApiOperation({
    summary: 'Sign in on a browser with an API key',
    description:
      'Sets the cookie `desk_session` for eight hours, which every request that needs a key takes as one. It ends when ' +
      'the key is removed from API_KEYS. Without API_KEYS nobody needs to sign in, and no cookie is set.',
  })
  @ApiOkResponse({ type: SessionDto })
  @ApiProblem(401, 'No such key', { message: 'this is not an API key' })
  signIn(@Body() { key }: SignInDto, @Res({ passthrough: true }) reply: FastifyReply): SessionDto {
    if (!this.#required) return SessionDto.open();
    const session = this.sessions.open(key);
    if (!session) throw new Problem('unauthorized', 'this is not an API key');
    void reply.header('set-cookie', this.sessions.cookieOf(session));
    return SessionDto.of(session);
  }

  @Get()
  @Docs()
  @ApiOperation({ summary: 'Who has signed in on this browser' })
  @ApiOkResponse({ type: SessionDto })
  @ApiUnauthorizedResponse({ type: SignedOutDto, description: 'Nobody, or it has ended' })
  current(
    @Headers('cookie') cookies: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): SessionDto | SignedOutDto {
    if (!this.#required) return SessionDto.open();
    const session = this.sessions.find(cookies);
    if (session) return SessionDto.of(session);
    void reply.status(401);
    return { required: true, message: 'nobody has signed in on this browser' };
  }

  @Delete()
  @Docs()
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out on this browser' })
  @ApiNoContentResponse({ description: 'Signed out, now or before' })
  signOut(
    @Headers('cookie') cookies: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): void {
    const ending = this.sessions.endingOf(cookies);
    if (ending !== undefined) void reply.header('set-cookie', ending);
  }
}
