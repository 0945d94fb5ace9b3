/** Apart by more than this the two clocks of a machine have not drifted: one was set, or one stood still. */
const JUMP_MS = 60_000;
/** So long after a jump the time goes on as before, unless somebody else says that the new one is right. */
const DOUBT_MS = 60_000;
/** A carrier's time counts where it comes so near to the old or the new one. */
const AGREES_MS = 60_000;
/** So long after a jump that was not taken back staff are told of it. */
const TOLD_MS = 3_600_000;

/** Both clocks of a machine, read at one moment, in ms. */
export interface Reading {
  /** The time of day, since 1970 in UTC. */
  readonly wall: number;
  readonly monotonic: number;
}

/** What is known of a machine's time of day. Offsets are what a time is ahead of the monotonic clock, in ms. */
export interface ClockState {
  /** Of the time to go by. */
  readonly offset: number;
  /** The machine now says another time. */
  readonly doubt?: {
    readonly offset: number;
    /** By the monotonic clock. */
    readonly since: number;
    /** A carrier says that the new time is wrong. */
    readonly isContradicted: boolean;
  };
  /** The last jump, unless it was taken back, with the offset before it. */
  readonly jump?: { readonly offset: number; readonly since: number };
}

/** The state of a clock that has been read for the first time. */
export function firstReading({ wall, monotonic }: Reading): ClockState {
  return { offset: wall - monotonic };
}

/** The state after one more reading. Pure. */
export function observe(state: ClockState, { wall, monotonic }: Reading): ClockState {
  const offset = wall - monotonic;
  const jump = state.jump && monotonic - state.jump.since < TOLD_MS ? state.jump : undefined;
  if (isNear(offset, state.offset)) return { offset, ...(jump && !state.doubt && { jump }) };
  if (jump && isNear(offset, jump.offset)) return { offset };
  const doubt =
    state.doubt && isNear(offset, state.doubt.offset)
      ? state.doubt
      : { offset, since: monotonic, isContradicted: false };
  const lasting = jump ?? { offset: state.offset, since: doubt.since };
  const isOver = !doubt.isContradicted && monotonic - doubt.since >= DOUBT_MS;
  return isOver ? { offset, jump: lasting } : { offset: state.offset, doubt, jump: lasting };
}

/**
 * The state after a carrier has said what time it is. Pure. Only an answer to a call that began after the jump says
 * anything: another one may have waited here while the machine was suspended.
 * @param said in ms since 1970
 * @param askedAt when the call began, by the monotonic clock
 * @param monotonic when the answer came
 */
export function compare(state: ClockState, said: number, askedAt: number, monotonic: number): ClockState {
  const { doubt } = state;
  if (!doubt || askedAt < doubt.since) return state;
  const toOld = Math.abs(said - monotonic - state.offset);
  const toNew = Math.abs(said - monotonic - doubt.offset);
  if (Math.min(toOld, toNew) > AGREES_MS) return state;
  if (toNew < toOld) return { offset: doubt.offset, ...(state.jump && { jump: state.jump }) };
  return { ...state, doubt: { ...doubt, isContradicted: true } };
}

/** The time to go by at the moment of the reading that gave this state, in ms since 1970. Pure. */
export function timeToGoBy(state: ClockState, { monotonic }: Reading): number {
  return Math.round(monotonic + state.offset);
}

/** Whether staff should know of a jump. Pure. */
export function hasJumped(state: ClockState): boolean {
  return state.doubt !== undefined || state.jump !== undefined;
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= JUMP_MS;
}
