import type { TokenRole } from '../intent/clauses.js';
import { clausesOf } from '../intent/clauses.js';
import { deniesAll } from './choice-words.js';
import type { Choice } from './choices.js';
import type { Follower, Group } from './groups.js';
import type { PartAnswer, Reader } from './part-answer.js';
import {
  answerAround,
  answerOf,
  asks,
  breaksOff,
  decides,
  isBareNever,
  isBareNo,
  isBareNot,
  isBareOnly,
  isRefusedBecause,
  leavesStanding,
  rolesOf,
  saidOfIt,
  saysNothing,
  withoutTheirs,
  withTarget,
} from './part-answer.js';

/** What the words of a group say for its target; `bare` where they say nothing. */
export type Reading = PartAnswer | 'bare' | 'undecided' | 'asked';

/** Reads one group by itself; of the others only what it goes on from. */
export class GroupReading {
  constructor(
    private readonly group: Group,
    private readonly leading: readonly Follower[],
    private readonly groupsBefore: readonly { readonly group: Group; readonly reading: Reading }[],
    private readonly reader: Reader,
    private readonly sense: Choice | undefined,
  ) {}

  read(): Reading | undefined {
    const own = this.#own();
    if (own === 'bare') return this.#bare();
    if (own && !this.#leavesOpen(this.#words())) return this.#isLeft(own.choice) ? own : undefined;
    const behind = this.#answeredBehind();
    if (behind) return behind;
    if (this.#isUndecided()) return this.#says(...ANSWERING) ? undefined : 'undecided';
    const text = this.#words();
    // What begins with its verb is no question beside a yes.
    const isAsked =
      this.group.isQuestion ||
      (asks(text, this.reader) && !rolesOf(text, this.reader).some((role) => ANSWERED.has(role)));
    return isAsked && !this.#followersSay(...ANSWERING) ? 'asked' : undefined;
  }

  /** What the words right around the target say. */
  #own(): PartAnswer | 'bare' | undefined {
    const { before, behind, target, isOnly } = this.group;
    const { reader } = this;
    const end = this.group.isQuestion ? ['?'] : [];
    const isWordless = before.length + behind.length === 0;
    const answer = isWordless ? undefined : answerAround(before, [...behind, ...end], reader, target.lead);
    if (target.refuses) return this.#refused(answer);
    // "Not only Emma".
    if (isOnly && isBareNo(before, behind, reader)) return undefined;
    if (answer) return this.#deniesAll(answer.choice) ? undefined : answer;
    if (this.group.isQuestion) return undefined;
    const choice = this.sense ?? (target.isNumber ? undefined : 'confirm');
    if (isOnly && isBareOnly(this.#words(), reader)) return choice && { choice, weak: false };
    const said = saidOfIt(target, before, behind, reader);
    if (said) return { choice: said, weak: said === 'confirm' };
    // "Thanks all" is said to us.
    if (isWordless || saysNothing(this.#words(), reader))
      return target.isCounted && before.length > 0 ? undefined : 'bare';
    // "Not both": one of them, or none?
    if (target.isCounted) return undefined;
    if (isBareNot(before, behind, reader))
      return this.sense === 'cancel' ? undefined : { choice: 'cancel', weak: false, isNot: true };
    const isRefused =
      isRefusedBecause(before, behind, reader) ||
      (this.#follows('confirm') && isBareNever(before, behind, reader)) ||
      this.#isExcused();
    return isRefused ? { choice: 'cancel', weak: false } : undefined;
  }

  /** "I gave Rex away, so please cancel": what is said of the target by itself is only a reason. */
  #answeredBehind(): PartAnswer | undefined {
    const { reader } = this;
    const followers = this.#followers().map(({ text }) => withoutTheirs(text.split(' '), reader).join(' '));
    if (followers.length === 0 || this.group.isQuestion) return undefined;
    const answer = answerOf(this.#clauses(followers.join(', ')));
    const leading = this.leading.map(({ text }) => text).filter((text) => !this.#onlyTurns(text, 'cancel'));
    const isReason = [...leading, this.#words()].every((text) => leavesStanding(text, 'cancel', reader));
    return answer?.choice === 'cancel' && isReason ? answer : undefined;
  }

  #leavesOpen(text: string): boolean {
    const words = text.split(' ');
    return this.reader.phrases.some(({ undecided }) => undecided.standsIn(words));
  }

  /** "Neither": beside nothing that agrees. "Either": only beside a no. */
  #refused(answer: PartAnswer | undefined): PartAnswer | undefined {
    if (answer) return answer.choice === 'cancel' ? answer : undefined;
    const { before, behind, target } = this.group;
    const isPlain =
      target.refuses === 'none' &&
      leavesStanding(before.join(' '), 'cancel', this.reader) &&
      saysNothing(behind.join(' '), this.reader);
    return isPlain ? { choice: 'cancel', weak: false } : undefined;
  }

  /** "I can't do all of them": each of them, or some? */
  #deniesAll(choice: Choice): boolean {
    const { target } = this.group;
    const isDenied = deniesAll(`${this.#words()} all`, this.reader.language);
    return choice === 'cancel' && target.isCounted && isDenied;
  }

  /** "Only Monday, Thursday he has judo". */
  #isExcused(): boolean {
    const only = this.groupsBefore.findLast(({ group }) => group.isOnly);
    const isOnlyComing = typeof only?.reading === 'object' && only.reading.choice === 'confirm';
    const isInSentence = only?.group.sentence === this.group.sentence;
    return isOnlyComing && isInSentence && !decides(this.#words(), this.reader);
  }

  /** What stands around a bare mention may answer for it ("Emma and Noah: yes"). */
  #bare(): Reading | undefined {
    const said = [...this.leading, ...this.#followers()].map(({ text }) => text);
    if (said.every((text) => saysNothing(text, this.reader))) return this.#isAskedBehind() ? 'asked' : 'bare';
    const answer = answerOf(this.#clauses(said.join(', ')));
    if (answer) return answer;
    if (this.#isUndecided()) return this.#says(...ANSWERING) ? undefined : 'undecided';
    const standing = this.group.exception ? 'cancel' : (this.sense ?? 'confirm');
    return said.every((text) => leavesStanding(text, standing, this.reader)) ? 'bare' : undefined;
  }

  /** Whether what stands before the first group, and behind this one, leaves its answer as it is. */
  #isLeft(choice: Choice): boolean {
    const { before, behind } = this.group;
    const leading = this.leading.map(({ text }) => text).filter((text) => !this.#onlyTurns(text, choice));
    const followers = this.#followers().map(({ text }) => text);
    if (leading.length + followers.length === 0) return true;
    if (followers.some((text) => breaksOff(text, this.reader))) return false;
    // What stands behind "all but Noah" tells of Noah.
    if (this.group.exception)
      return [...leading, ...followers].every((text) => leavesStanding(text, 'cancel', this.reader));
    const answers = ['', ...withTarget(before, behind, this.reader, this.group.target.lead)]
      .map((own) => [...leading, own, ...followers].filter((text) => text !== '').join(', '))
      .flatMap((text, index) => (index === 0 ? [] : (answerOf(this.#clauses(text)) ?? [])));
    if (answers.length > 0) return answers.every((answer) => answer.choice === choice);
    return [...leading, ...followers].every((text) => leavesStanding(text, choice, this.reader));
  }

  /** "Oh hang on": what follows it names whom it is about. */
  #onlyTurns(text: string, choice: Choice): boolean {
    const answer = choice === 'confirm' ? 'yes' : 'no';
    return this.#clauses(`${text}, ${answer}`).every(({ roles }) =>
      roles.every((role) => role === 'pass' || role === answer),
    );
  }

  /** That nothing is decided, parted from the rest, and not as what something else depends on. */
  #isUndecided(): boolean {
    const words = [
      ...this.group.before,
      ...this.group.behind,
      ...this.#followers().flatMap(({ text }) => text.split(' ')),
    ];
    const at = words.findIndex((_, from) =>
      this.reader.phrases.some(({ undecided }) => undecided.matchesAt(words, from).length > 0),
    );
    const isConditional = words
      .slice(0, Math.max(0, at))
      .some((_, from) =>
        this.reader.phrases.some(({ conditions }) => conditions.matchesAt(words, from).length > 0),
      );
    return this.group.isApart && at >= 0 && !isConditional;
  }

  #isAskedBehind(): boolean {
    const { followers, sentence } = this.group;
    return followers.some((follower) => follower.isQuestion && follower.sentence === sentence);
  }

  #follows(choice: Choice): boolean {
    const last = this.groupsBefore.at(-1)?.reading;
    return typeof last === 'object' && last.choice === choice;
  }

  #says(...roles: readonly TokenRole[]): boolean {
    return (
      rolesOf(this.#words(), this.reader).some((role) => roles.includes(role)) || this.#followersSay(...roles)
    );
  }

  #followersSay(...roles: readonly TokenRole[]): boolean {
    return this.#followers().some(({ text }) =>
      rolesOf(text, this.reader).some((role) => roles.includes(role)),
    );
  }

  #followers(): Follower[] {
    return this.group.followers.filter(({ isQuestion }) => !isQuestion);
  }

  #words(): string {
    return [...this.group.before, ...this.group.behind].join(' ');
  }

  #clauses(text: string): ReturnType<typeof clausesOf> {
    return clausesOf(text, this.reader.language, this.reader.names);
  }
}

/** What answers, beside what is only undecided. */
export const ANSWERING: readonly TokenRole[] = [
  ...(['yes', 'no', 'attend', 'absent', 'cancel', 'request', 'keep', 'other', 'cant', 'wont'] as const),
];

const ANSWERED: ReadonlySet<TokenRole> = new Set<TokenRole>(['yes', 'no', 'absent', 'cancel', 'keep']);
