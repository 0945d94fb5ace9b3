import type { Role } from '../../../../language/locales/answer-words.js';
import { isRestated } from '../restated.js';
import type { Token } from '../text/lexicon.js';

const LIGHT: ReadonlySet<Role> = new Set(['pass', 'slip', 'turn']);
/** What a slip may lead to: enough to answer by itself, as a bare "cancel" behind "never mind" is not. */
const LEADS_TO: ReadonlySet<Role> = new Set([
  'yes',
  'no',
  'attend',
  'go',
  'come',
  'absent',
  'cant',
  'wont',
  'keep',
  'must',
]);

/**
 * Takes each "oops", "wait" and the like that a text begins with for a doubt, unless it leads to an answer ("oops, I meant no"). What
 * those mean that stand behind something said, the clauses tell.
 * @param segments the tokens of each, in the order of the text
 */
export function withSlipsRead(segments: readonly (readonly Token[])[]): Token[][] {
  const tokens = segments.flat();
  const spoken = tokens.findIndex((token) => !LIGHT.has(roleOf(token) ?? 'thing'));
  const leads =
    tokens.some((token) => LEADS_TO.has(roleOf(token) ?? 'thing') || saysWhat(token)) ||
    cancelsBecause(tokens);
  let at = -1;
  return segments.map((segment) =>
    segment.map((token): Token => {
      at += 1;
      const isDoubt = roleOf(token) === 'slip' && !leads && (spoken < 0 || at < spoken);
      return isDoubt ? { ...token, meaning: { kind: 'plain', role: 'maybe' } } : token;
    }),
  );
}

/** "Cancel it", and not a bare "cancel", nor "I cancelled"; "Tuesday is fine", and not "all right". */
function saysWhat(token: Token): boolean {
  const role = roleOf(token);
  if (role === 'ok') return token.words.length > 2;
  return role === 'cancel' && token.words.length > 1 && !isRestated(token.words);
}

/** "Oh wait, I'm away, please cancel". */
function cancelsBecause(tokens: readonly Token[]): boolean {
  const roles = new Set(tokens.map(roleOf));
  return roles.has('cancel') && (roles.has('reason') || roles.has('excuse'));
}

/** Of an ambiguous one the role that answers. */
function roleOf({ meaning }: Token): Role | undefined {
  return meaning?.kind === 'plain' ? meaning.role : meaning?.as;
}
