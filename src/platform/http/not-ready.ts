import type { ProblemCode } from '../problem-codes.js';

/**
 * What the process is doing. Only `ready` and `draining` serve requests:
 * - `connecting`: the database is not reached yet
 * - `migrating`: its schema is being brought up to date
 * - `draining`: the process ends soon; whoever distributes requests is to send them elsewhere
 */
export type Phase = 'connecting' | 'migrating' | 'ready' | 'draining';

interface Answer {
  readonly status: number;
  readonly body: { readonly status: string; readonly message?: string; readonly code?: ProblemCode };
}

const LIVE = '/health/live';
const READY = '/health/ready';
const WHY = {
  connecting: 'the database is not reached yet',
  migrating: 'the database is being brought up to date',
  draining: 'the service is ending',
};

/**
 * What a request gets in place of the service's own answer.
 * @param path without a query
 * @returns undefined where the service answers
 */
export function answerInstead(phase: Phase, path: string): Answer | undefined {
  if (phase === 'ready' || (phase === 'draining' && path !== READY)) return undefined;
  if (path === LIVE) return { status: 200, body: { status: 'ok' } };
  return {
    status: 503,
    body: { status: phase, message: `${WHY[phase]}; please try again`, code: 'unavailable' },
  };
}
