import { Inject, Injectable, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../../problem.js';
import { subscriber } from '../callers/addresses.js';
import type { Session } from '../sessions/session-cookie.js';
import { Sessions } from '../sessions/sessions.js';

/** A page at the front desk takes one, and so does a program: far more than a practice has. */
export const STREAMS_A_CALLER = 50;
/** Of a thousand connections: the others are for whoever asks and goes. */
export const MAX_STREAMS = 200;
/** Streams end by themselves, but not soon. */
const COME_AGAIN_S = 30;
const LOOK_AT_SESSION_EVERY_MS = 5_000;

/** How many answers may be under way that have no end: each holds a connection, which others then do not have. */
@Injectable()
export class Streams {
  readonly #logger = new Logger(Streams.name);
  readonly #open = new Map<string, number>();

  constructor(@Inject(Sessions) private readonly sessions: Pick<Sessions, 'isOver'>) {}

  /**
   * Takes a place until the answer ends. A place counts for the key that the request came with, or else for its address.
   * @throws Problem where the caller has too many already, or all together have
   */
  take(reply: FastifyReply): void {
    const { keyName, ip, session } = reply.request;
    const caller = keyName === undefined ? subscriber(ip) : `key ${keyName}`;
    const ofCaller = this.#open.get(caller) ?? 0;
    if (ofCaller >= STREAMS_A_CALLER)
      throw this.#refusal(
        reply,
        'too_many',
        `at most ${STREAMS_A_CALLER} event streams at once for one key or address`,
      );
    const all = [...this.#open.values()].reduce((sum, some) => sum + some, 0);
    if (all >= MAX_STREAMS)
      throw this.#refusal(
        reply,
        'unavailable',
        `at most ${MAX_STREAMS} event streams at once for all together`,
      );
    this.#open.set(caller, ofCaller + 1);
    reply.raw.once('close', () => this.#leave(caller));
    if (session) this.#endWith(session, reply);
  }

  /** Whoever signs out hears nothing more, also from another replica. */
  #endWith(session: Session, { raw }: FastifyReply): void {
    const look = async (): Promise<void> => {
      if (await this.sessions.isOver(session)) raw.destroy();
    };
    const timer = setInterval(() => {
      look().catch((error) => this.#logger.warn(`A session could not be looked at: ${String(error)}`));
    }, LOOK_AT_SESSION_EVERY_MS);
    raw.once('close', () => clearInterval(timer));
  }

  #leave(caller: string): void {
    const left = (this.#open.get(caller) ?? 0) - 1;
    if (left > 0) this.#open.set(caller, left);
    else this.#open.delete(caller);
  }

  #refusal(reply: FastifyReply, kind: 'too_many' | 'unavailable', why: string): Problem {
    void reply.header('retry-after', String(COME_AGAIN_S));
    return new Problem(kind, `there are ${why}: end one, or come again in ${COME_AGAIN_S} s`);
  }
}
