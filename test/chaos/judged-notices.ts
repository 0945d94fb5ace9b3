import type { AcceptedText, Evidence, Judgement } from './judgement.js';
import type { Asked } from './lying-carrier.js';
import type { Changed, State } from './staff.js';

/** From the claim, which is the last look at whether it is true, to the carrier's clock, over a busy machine. */
const ON_ITS_WAY_MS = 1_500;

const MOVED = /Your appointment on .+ has been moved to (.+ at \d+:\d\d [AP]M)/u;
const CANCELED = /Your appointment on (.+) has been canceled/u;

/** Whether this is one of our texts that tell of a change. Pure. */
export function isNotice(body: string): boolean {
  return MOVED.test(body) || CANCELED.test(body);
}

/** What a text says of an appointment: its time in words, or that it is canceled. */
const said = (body: string): string =>
  CANCELED.test(body)
    ? 'canceled'
    : (MOVED.exec(body)?.[1] ?? /on (.+ at \d+:\d\d [AP]M)/u.exec(body)?.[1] ?? body);

const inWords = (at: Date | undefined): string => {
  if (!at) return 'canceled';
  const write = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(at);
  const day = write({ weekday: 'long', month: 'long', day: 'numeric' });
  return `${day} at ${write({ hour: 'numeric', minute: '2-digit' })}`;
};

/**
 * Whoever has heard of an appointment was told in the end how it stands, nobody was told the same twice in a row, and nobody what was
 * no longer so at that moment. The same again is right where another text may have reached them in between: one that was claimed, of
 * which nobody knew for a while that it had not gone out. Pure.
 */
export function judgeNotices(
  { accepted, asked, changed, texts: onRecord }: Evidence,
  judgement: Judgement,
): void {
  const texts = byNumber(accepted);
  const calls = byNumber(asked);
  for (const one of changed) {
    const bodies = (texts.get(one.number) ?? []).map(({ body }) => body);
    const last = said(bodies.at(-1) ?? '');
    const stands = inWords(one.states.at(-1)?.at);
    if (last !== stands) judgement.lost.push(`${one.number}: last heard "${last}", and it is "${stands}"`);
    const inDoubt = onRecord.filter(
      ({ recipient, status, attempt, body }) =>
        recipient === one.number && status === 'suppressed' && attempt > 0 && isNotice(body ?? ''),
    );
    for (const [index, words] of bodies.entries())
      if (index > 0 && bodies[index - 1] === words && !inDoubt.some(({ body }) => body !== words))
        judgement.doubled.push(`${one.number}: heard twice "${words}" (${recordOf(one.number, onRecord)})`);
    for (const call of calls.get(one.number) ?? [])
      if (!wasTrue(call, one))
        judgement.wrong.push(`${one.number}: was told what was no longer so: ${call.body}`);
  }
}

/** What became of each text to a number, so that whoever reads a complaint need not look for it in a database that is gone. */
function recordOf(number: string, onRecord: Evidence['texts']): string {
  const texts = onRecord.filter(({ recipient }) => recipient === number);
  return `on record: ${texts.map(({ kind, status, attempt }) => `${kind} ${status} in attempt ${attempt}`).join(', ')}`;
}

/** Whether what is said may have been so when the carrier was asked to send it. */
function wasTrue({ at, body, lookedLateMs }: Asked, { states }: Changed): boolean {
  const words = said(body);
  const calledAt = at.getTime() - lookedLateMs;
  const until = (index: number): number => states[index + 1]?.knownAt ?? Number.POSITIVE_INFINITY;
  return states.some(
    (state: State, index) =>
      inWords(state.at) === words && state.from <= at.getTime() && calledAt <= until(index) + ON_ITS_WAY_MS,
  );
}

function byNumber<Text extends AcceptedText | Asked>(texts: readonly Text[]): Map<string, Text[]> {
  const numbers = new Map<string, Text[]>();
  for (const text of texts) numbers.set(text.to, [...(numbers.get(text.to) ?? []), text]);
  return numbers;
}
