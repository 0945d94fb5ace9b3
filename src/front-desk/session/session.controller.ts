import { Body, Controller, Delete, Get, Headers, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Config } from '../../platform/config/config.js';
import { Docs } from '../../platform/http/access/access.js';
import { ApiProblem } from '../../platform/http/errors/api-problem.js';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '../../platform/http/openapi/api-decorators.js';
import { Sessions } from '../../platform/http/sessions/sessions.js';
import { Problem } from '../../platform/problem.js';
import { SessionDto, SignedOutDto, SignInDto } from './session.dto.js';

/** Signing in on a browser: a page cannot keep a key safe, but a cookie that no script can read. */
@ApiTags('desk')
@ApiProblem(403, 'It comes from another site, or there are no API_KEYS and it comes from another machine', {
  message: 'it comes from another site',
  code: 'forbidden',
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
    operationId: 'signIn',
    summary: 'Sign in to a browser with an API key',
    description:
      'Sets the cookie `desk_session` (`__Host-desk_session` if PUBLIC_URL is https) for eight hours. Every request that needs a ' +
      'key accepts it instead. The session ends by signing out, or when its key is removed from API_KEYS. Without API_KEYS ' +
      'nobody needs to sign in, and no cookie is set.',
  })
  @ApiOkResponse({ type: SessionDto, description: 'The session that has begun' })
  @ApiProblem(401, 'No such key', { message: 'this is not an API key', code: 'unauthorized' })
  signIn(@Body() { key }: SignInDto, @Res({ passthrough: true }) reply: FastifyReply): SessionDto {
    if (!this.#required) return SessionDto.open();
    const session = this.sessions.open(key);
    if (!session) throw new Problem('unauthorized', 'this is not an API key');
    void reply.header('set-cookie', this.sessions.cookieOf(session));
    return SessionDto.of(session);
  }

  @Get()
  @Docs()
  @ApiOperation({ operationId: 'findSession', summary: 'Who is signed in to this browser' })
  @ApiOkResponse({ type: SessionDto, description: 'The session that holds' })
  @ApiUnauthorizedResponse({ type: SignedOutDto, description: 'Nobody, or it has ended' })
  async current(
    @Headers('cookie') cookies: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto | SignedOutDto> {
    if (!this.#required) return SessionDto.open();
    const session = await this.sessions.find(cookies);
    if (session) return SessionDto.of(session);
    void reply.status(401);
    return { required: true, message: 'nobody has signed in on this browser', code: 'unauthorized' };
  }

  @Delete()
  @Docs()
  @HttpCode(204)
  @ApiOperation({
    operationId: 'signOut',
    summary: 'Sign out of this browser',
    description: 'The session is over: no copy of its cookie is accepted any more',
  })
  @ApiNoContentResponse({ description: 'Signed out, now or before' })
  async signOut(
    @Headers('cookie') cookies: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const session = await this.sessions.find(cookies);
    if (session) await this.sessions.end(session);
    const ending = this.sessions.endingOf(cookies);
    if (ending !== undefined) void reply.header('set-cookie', ending);
  }
}
