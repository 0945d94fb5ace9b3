import type { FastifyInstance } from 'fastify';
import { InvalidInput } from '../../problem.js';

/** Carriers' webhooks have four levels; what walks a body by recursion fails at some thousands. */
const DEEPEST = 20;

/** Refuses bodies that are nested so deep that reading them would exhaust the stack. */
export function limitDepth(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', async ({ body }) => {
    if (!Buffer.isBuffer(body) && isDeeperThan(DEEPEST, body))
      throw new InvalidInput([
        { field: 'body', code: 'too_deep', message: `must not be nested deeper than ${DEEPEST} levels` },
      ]);
  });
}

/** Level by level, without recursion. */
export function isDeeperThan(levels: number, value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= levels; depth++) {
    level = level
      .filter((part) => typeof part === 'object' && part !== null)
      .flatMap((part): unknown[] => Object.values(part));
    if (level.length === 0) return false;
  }
  return true;
}
