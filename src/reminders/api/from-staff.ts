import type { ExecutionContext } from '@nestjs/common';
import { createParamDecorator } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Staff } from '../appointment/appointment-changes.js';
import type { Reminder } from '../appointment/reminder.entity.js';
import { entityTag, readIfMatch } from '../appointment/revision.js';

/** Who asks for a change, and what they saw: by the key or the session, and by `If-Match`. */
export const FromStaff = createParamDecorator((_: unknown, context: ExecutionContext): Staff => {
  const { keyName: by, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  return { by, seen: readIfMatch(headers['if-match']) };
});

/** Says with the answer which revision it shows. */
export function tagged(reminder: Reminder, reply: FastifyReply): Reminder {
  void reply.header('etag', entityTag(reminder));
  return reminder;
}
