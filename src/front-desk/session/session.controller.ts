import { Body, Controller, Delete, Get, Headers, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../platform/config/config.js';
import { Docs } from '../../platform/http/access/access.js';
import { subscriber } from '../../platform/http/callers/addresses.js';
import { ApiDatabaseDown, ApiProblem } from '../../platform/http/errors/api-problem.js';
import {
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
} from '../../platform/http/openapi/api-decorators.js';
import type { Session } from '../../platform/http/sessions/session-cookie.js';
import { Sessions } from '../../platform/http/sessions/sessions.js';
import { SignIn } from '../../platform/http/sessions/sign-in.js';
import type { FieldError } from '../../platform/problem.js';
import { InvalidInput, Problem } from '../../platform/problem.js';
import { Clinic, SessionDto, SignedOutDto, SignInDto } from './session.dto.js';

/** Signing in on a browser: a page cannot keep a key safe, but a cookie that no script can read. */
@ApiTags('desk')
@ApiProblem(403, 'It comes from another site, or there are no API_KEYS and it comes from another machine', {
  message: 'it comes from another site',
  code: 'forbidden',
})
@ApiDatabaseDown()
@Controller('desk/session')
export class SessionController {
  readonly #required: boolean;
  readonly #clinic: Clinic;

  constructor(
    config: Config,
    private readonly sessions: Sessions,
    private readonly signing: SignIn,
  ) {
    this.#required = config.access.keys.length > 0;
    this.#clinic = new Clinic(config);
  }

  @Post()
  @Docs()
  @HttpCode(200)
  @ApiOperation({
    operationId: 'signIn',
    summary: 'Sign in to a browser, with an API key or with name and password',
    description:
      'Sets the cookie `desk_session` (`__Host-desk_session` if PUBLIC_URL is https) for eight hours. Every request that needs a ' +
      'key accepts it instead. The session ends by signing out; when its key is removed from API_KEYS; when its user is removed, or ' +
      'gets a new password. Without API_KEYS nobody needs to sign in, and no cookie is set.',
  })
  @ApiOkResponse({ type: SessionDto, description: 'The session that has begun' })
  @ApiProblem(400, 'Neither a key nor a name and a password', {
    message: 'password is missing',
    code: 'invalid',
    errors: [{ field: 'password', code: 'required', message: 'is missing' }],
  })
  @ApiProblem(401, 'No such key; or no such user, or not their password', {
    message: 'this is not an API key',
    code: 'unauthorized',
  })
  @ApiProblem(429, 'Too many attempts with this name or from this address: nothing was looked at', {
    message: 'there were too many attempts to sign in: come again in 900 s',
    code: 'rate_limited',
  })
  async signIn(
    @Body() given: SignInDto,
    @Req() { ip }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    if (!this.#required) return SessionDto.open(this.#clinic);
    const session =
      typeof given.key === 'string' ? this.#byKey(given.key) : await this.#byPassword(given, ip, reply);
    void reply.header('set-cookie', this.sessions.cookieOf(session));
    return SessionDto.of(session, this.#clinic);
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
    if (!this.#required) return SessionDto.open(this.#clinic);
    const session = await this.sessions.find(cookies);
    if (session) return SessionDto.of(session, this.#clinic);
    void reply.status(401);
    const hasUsers = await this.signing.hasUsers();
    return {
      required: true,
      has_users: hasUsers,
      message: 'nobody has signed in on this browser',
      code: 'unauthorized',
    };
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
    if (session) await this.signing.signOut(session);
    const ending = this.sessions.endingOf(cookies);
    if (ending !== undefined) void reply.header('set-cookie', ending);
  }

  #byKey(secret: string): Session {
    const key = this.sessions.keyOf(secret);
    if (!key) throw new Problem('unauthorized', 'this is not an API key');
    return this.sessions.open({ kind: 'key', key });
  }

  async #byPassword(
    { name, password }: Pick<SignInDto, 'name' | 'password'>,
    ip: string,
    reply: FastifyReply,
  ): Promise<Session> {
    if (typeof name !== 'string' || typeof password !== 'string')
      throw new InvalidInput(missing({ name, password }));
    const signedIn = await this.signing.withPassword(name, password, subscriber(ip));
    if (signedIn.kind === 'signed_in') return signedIn.session;
    if (signedIn.kind === 'refused') throw new Problem('unauthorized', 'the name or the password is wrong');
    const { seconds } = signedIn;
    void reply.header('retry-after', String(seconds));
    throw new Problem('too_many', `there were too many attempts to sign in: come again in ${seconds} s`);
  }
}

/** A request with neither is told of the key. */
function missing({ name, password }: Pick<SignInDto, 'name' | 'password'>): FieldError[] {
  const wanted = typeof name !== 'string' ? (typeof password === 'string' ? 'name' : 'key') : 'password';
  return [{ field: wanted, code: 'required', message: 'is missing' }];
}
