import type { Reply } from './reply-intent.js';

/** What an unclear reply is more closely. */
type Kind = 'possible_opt_out' | 'bereavement' | 'illness' | 'urgent' | 'late' | 'question';

/** One word for what a text was found to mean, as corpora and `npm run replies` have it. */
export function labelOf(reply: Reply): Reply['intent'] | Kind {
  if (reply.intent !== 'unclear') return reply.intent;
  if (reply.maybeOptOut) return 'possible_opt_out';
  if (reply.moment) return reply.moment;
  if (reply.late) return 'late';
  return reply.asked ? 'question' : 'unclear';
}

/** Whether a text was read as it was wanted: `unclear` stands for every kind of it. */
export function isAsWanted(want: string, reply: Reply): boolean {
  return want === reply.intent || want === labelOf(reply);
}
