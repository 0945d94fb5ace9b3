/** @import { Session } from '../api-types.js' */
import { suggestNumberStyle } from '../contact/number.js';
import { keepOfficeTime } from '../time/times.js';
import { Signal } from '../ui/signal.js';
import { change, onSignedOut, read, Refusal } from './api.js';
import { keepOfficeCountry } from './office-country.js';

/** `undefined` until it is known, `null` while nobody is signed in. */
export const session = new Signal(/** @type {Session | null | undefined} */ (undefined));

/** The session that has ended by itself, while its holder may still go on with what stands on the screen. */
export const ended = new Signal(/** @type {Session | null} */ (null));

/** Whether there are users, who sign in with a name and a password. */
export const hasUsers = new Signal(false);

/** So often at most it is asked whether a session has ended that should have, and what a browser's timer can hold. */
const MIN_LEFT_MS = 60_000;
const MAX_TIMER_MS = 2 ** 31 - 1;

/** @type {ReturnType<typeof setTimeout> | undefined} */
let end;

/** Requests that wait for whoever signs in again. @type {((isSame: boolean) => void)[]} */
const waiting = [];

/** Asks whether this browser is signed in already. */
export async function resume() {
  try {
    take(await read('desk/session'));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    hasUsers.set(error.answer.has_users ?? false);
    // A service that knows of no sessions is one that is not open to this browser at all.
    session.set(null);
  }
}

/**
 * @param {{ key: string } | { name: string, password: string }} given
 * @throws {Refusal} where the service does not take it
 */
export async function signIn(given) {
  take(await change('POST', 'desk/session', { body: given }));
}

export async function signOut() {
  await change('DELETE', 'desk/session');
  forget();
}

/** Leaves what stands on the screen to nobody. */
export function forget() {
  clearTimeout(end);
  ended.set(null);
  session.set(null);
  goOn(false);
  void resume().catch(() => {});
}

/** Whether this session may change anything: who may only read may look. */
export function mayChange() {
  return (session.value ?? ended.value)?.may_change ?? false;
}

/** Whether this session may see who did what. */
export function isAdmin() {
  return (session.value ?? ended.value)?.role === 'admin';
}

onSignedOut(() => {
  if (!session.value && !ended.value) return Promise.resolve(false);
  lock();
  return new Promise((resolve) => waiting.push(resolve));
});

/** The service says whether the session is over: the clock of this device may be wrong. */
async function lookAtEnd() {
  try {
    take(await read('desk/session'));
  } catch {
    lock();
  }
}

/** What was on the screen must not stay there for whoever comes by in the evening, but it is not lost. */
function lock() {
  const { value } = session;
  if (!value) return;
  clearTimeout(end);
  ended.set(value);
  session.set(null);
  void resume().catch(() => {});
}

/** @param {boolean} isSame */
function goOn(isSame) {
  for (const resolve of waiting.splice(0)) resolve(isSame);
}

/** @param {Session} answer */
function take(answer) {
  const { name, is_user, may_change, expires_at, time_zone, country } = answer;
  const before = ended.value;
  keepOfficeTime(time_zone);
  keepOfficeCountry(country);
  suggestNumberStyle(may_change ? 'whole' : 'last');
  session.set(answer);
  ended.set(null);
  goOn(before?.name === name && before.is_user === is_user && before.may_change === may_change);
  clearTimeout(end);
  if (expires_at === null) return;
  const left = Date.parse(expires_at) - Date.now();
  end = setTimeout(lookAtEnd, Math.min(Math.max(left, MIN_LEFT_MS), MAX_TIMER_MS));
}
