import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AccessSettings } from '../../config/access-settings.js';
import { Problem } from '../../problem.js';
import { Networks, subscriber } from '../callers/addresses.js';
import { ApiKeys, readSecret, sameSecret } from '../callers/api-keys.js';
import { RateLimit } from '../limits/rate-limit.js';
import { isDocumentation } from '../openapi/documentation.js';
import type { Caller } from '../sessions/caller.js';
import { callerOf, callerOfKey } from '../sessions/caller.js';
import type { Session } from '../sessions/session-cookie.js';
import type { Sessions } from '../sessions/sessions.js';
import type { Access } from './access.js';
import { isCrossSite, whyNotLocal } from './local-only.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Under whose name it came: the API key's, or that of the user who has signed in. */
    keyName?: string;
    /** On an open route: that it brought a key, or comes from this machine where there are none. */
    isKnown?: boolean;
    /** In which it came, where it brought no key. */
    session?: Session;
  }
}

/** For health checks and webhooks, for one address: a carrier's few addresses post for all contacts, and an answer that is
 * refused here may be lost for good. */
const GENEROUS_A_MINUTE = 60_000;

/** Decides before a body is read whether a request may go on. Every route is closed that does not say otherwise. */
export class AccessControl {
  readonly #keys: ApiKeys;
  readonly #webhookNetworks: Networks | undefined;
  readonly #limit: RateLimit;
  readonly #generous: RateLimit;

  constructor(
    private readonly settings: AccessSettings,
    private readonly sessions: Sessions,
  ) {
    const { keys, webhookIps, requestsAMinute } = settings;
    this.#keys = new ApiKeys(keys);
    this.#webhookNetworks = webhookIps.length > 0 ? new Networks(webhookIps) : undefined;
    this.#limit = new RateLimit(requestsAMinute);
    this.#generous = new RateLimit(requestsAMinute === 0 ? 0 : Math.max(GENEROUS_A_MINUTE, requestsAMinute));
  }

  /** Puts it in front of every route of the server, those that do not exist included. */
  guard(fastify: FastifyInstance): void {
    fastify.decorateRequest('keyName');
    fastify.decorateRequest('session');
    fastify.decorateRequest('isKnown');
    fastify.addHook('onRequest', async (request, reply) => this.#admit(request, reply));
  }

  /** @throws Problem where it may not */
  async #admit(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const access = accessOf(request);
    const address = subscriber(request.ip);
    if (access === 'open') {
      request.isKnown = this.#isKnown(request, address);
      return this.#slowDown(this.#generous, address, reply);
    }
    const refusal =
      access === 'webhook' ? this.#refuseWebhook(request) : await this.#refuseCaller(request, reply, access);
    if (refusal) {
      // Counted by address: whoever guesses must not do so without end.
      this.#slowDown(this.#limit, address, reply);
      throw refusal;
    }
    if (access === 'webhook') this.#slowDown(this.#generous, address, reply);
    else this.#slowDown(this.#limit, request.keyName ? `key ${request.keyName}` : address, reply);
  }

  /** Health checks are answered however wrong their keys are, but whoever guesses soon hears no more than a stranger. */
  #isKnown(request: FastifyRequest, address: string): boolean {
    if (this.settings.keys.length === 0) return whyNotLocal(request) === undefined;
    const { authorization } = request.headers;
    if (authorization === undefined || this.#limit.secondsToWait(address, performance.now()) > 0)
      return false;
    const caller = this.#callerByKey(authorization, false);
    if (!caller) this.#limit.take(address, performance.now());
    request.keyName = caller?.name;
    return caller !== undefined;
  }

  #refuseWebhook(request: FastifyRequest): Problem | undefined {
    const { webhookTokens } = this.settings;
    const why = whyNotLocal(request);
    // The simulator posts from here.
    if (this.#webhookNetworks?.includes(request.ip) === false && why !== undefined)
      return new Problem('forbidden', 'this address is not one of WEBHOOK_IPS');
    if (webhookTokens.length === 0)
      return why === undefined ? undefined : new Problem('forbidden', `${why}, and WEBHOOK_TOKEN is not set`);
    const given = tokenOf(request);
    return webhookTokens.some((token) => sameSecret(given, token))
      ? undefined
      : new Problem('forbidden', 'the address does not hold the WEBHOOK_TOKEN');
  }

  async #refuseCaller(
    request: FastifyRequest,
    reply: FastifyReply,
    access: Access,
  ): Promise<Problem | undefined> {
    if (this.settings.keys.length === 0) {
      const why = whyNotLocal(request);
      return why === undefined ? undefined : new Problem('forbidden', `${why}, and API_KEYS is not set`);
    }
    const fromElsewhere = isCrossSite(request, this.settings.publicUrl)
      ? new Problem('forbidden', 'it comes from another site')
      : undefined;
    if (access === 'docs') return fromElsewhere;
    const isPage = access === 'page';
    const { authorization } = request.headers;
    const bySession = !isPage && authorization === undefined;
    if (bySession) request.session = await this.sessions.find(request.headers.cookie);
    const caller = bySession
      ? request.session && callerOf(request.session.holder)
      : this.#callerByKey(authorization, isPage);
    if (!caller) {
      void reply.header('www-authenticate', isPage ? 'Basic realm="API key as password"' : 'Bearer');
      return new Problem('unauthorized', 'an API key is needed: Authorization: Bearer KEY');
    }
    request.keyName = caller.name;
    const who = request.session?.holder.kind === 'user' ? 'this user' : 'this API key';
    if (caller.role === 'read' && !isReading(request))
      return new Problem('forbidden', `${who} may only read`);
    if (caller.role !== 'admin' && access === 'admin')
      return new Problem('forbidden', `${who} may not see this`);
    // A browser sends a password or a cookie along by itself, also for a form on another site's page.
    return isPage || bySession ? fromElsewhere : undefined;
  }

  #callerByKey(authorization: string | undefined, basic: boolean): Caller | undefined {
    const secret = readSecret(authorization, basic);
    const key = secret === undefined ? undefined : this.#keys.find(secret);
    return key && callerOfKey(key);
  }

  #slowDown(limit: RateLimit, caller: string, reply: FastifyReply): void {
    const seconds = limit.take(caller, performance.now());
    if (seconds === 0) return;
    void reply.header('retry-after', String(seconds));
    throw new Problem('too_many', `too many requests; please come again in ${seconds} s`);
  }
}

function accessOf({ routeOptions }: FastifyRequest): Access {
  return routeOptions.config.access ?? (isDocumentation(routeOptions.url) ? 'docs' : 'key');
}

function isReading({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** From the path, or from the query for the seed's own address; empty where there is none. */
function tokenOf({ params, query }: FastifyRequest): string {
  const { token = (query as { token?: unknown }).token } = params as { token?: unknown };
  return typeof token === 'string' ? token : '';
}
