/** @import { Session } from '../api-types.js' */
import { Signal } from '../lib/signal.js';
import { change, onSignedOut, read, Refusal } from './api.js';

/** `undefined` until it is known, `null` while nobody is signed in. */
export const session = new Signal(/** @type {Session | null | undefined} */ (undefined));

/** Whether the last session ended by itself, so that the sign-in can say why it is there again. */
export const hasEnded = new Signal(false);

/** @type {ReturnType<typeof setTimeout> | undefined} */
let end;

/** Asks whether this browser is signed in already. */
export async function resume() {
  try {
    take(await read('desk/session'));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // A service that knows of no sessions is one that is not open to this browser at all.
    session.set(null);
  }
}

/**
 * @param {string} key an API key
 * @throws {Refusal} where the service does not take it
 */
export async function signIn(key) {
  take(await change('POST', 'desk/session', { body: { key } }));
}

export async function signOut() {
  await change('DELETE', 'desk/session');
  clearTimeout(end);
  hasEnded.set(false);
  session.set(null);
}

/** Whether this session may change anything: with a key to read it may look. */
export function mayChange() {
  return session.value?.may_change ?? false;
}

onSignedOut(() => {
  if (!session.value) return;
  clearTimeout(end);
  hasEnded.set(true);
  session.set(null);
});

/** @param {Partial<Session>} answer */
function take({ required = true, name = null, may_change = false, expires_at = null }) {
  session.set({ required, name, may_change, expires_at });
  clearTimeout(end);
  if (expires_at === null) return;
  // What was on the screen must not stay there for whoever comes by in the evening.
  end = setTimeout(
    () => {
      hasEnded.set(true);
      session.set(null);
    },
    Math.max(0, Date.parse(expires_at) - Date.now()),
  );
}
