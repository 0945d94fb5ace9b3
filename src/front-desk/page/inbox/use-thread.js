/** @import { Message } from '../api-types.js' */
import { read } from '../service/api.js';
import { usePolling } from '../service/use-polling.js';
import { useCallback, useRef, useState } from '../ui/preact.js';

const FIRST = 50;
const MORE = 100;
/** That our text has gone out, and has arrived, is no event. */
const EVERY_MS = 4000;

/**
 * Every text to and from a number, as far back as was asked for.
 * @param {string} digits
 */
export function useThread(digits) {
  /** What was read so far: an earlier page is not read again. @type {{ current: Map<string | null, Message> }} */
  const known = useRef(new Map());
  const [earlier, setEarlier] = useState(/** @type {string | null | undefined} */ (undefined));
  const [trouble, setTrouble] = useState(/** @type {unknown} */ (undefined));
  const take = (/** @type {readonly Message[]} */ messages) => {
    for (const message of messages) known.current.set(message.message_id, message);
  };
  const path = `contacts/${digits}/messages`;

  const { value, error, reload } = usePolling(
    async (signal) => {
      const page = await read(path, { limit: FIRST }, signal);
      // Erased meanwhile: nothing of it must stay on the screen.
      if (page.messages.length === 0) known.current.clear();
      take(page.messages);
      setEarlier((before) => (before === undefined ? page.next_cursor : before));
      return true;
    },
    [digits],
    { every: EVERY_MS },
  );

  const showEarlier = useCallback(async () => {
    setTrouble(undefined);
    try {
      const page = await read(path, { limit: MORE, before: earlier ?? undefined });
      take(page.messages);
      setEarlier(page.next_cursor);
    } catch (failure) {
      setTrouble(failure);
    }
  }, [path, earlier]);

  return {
    messages: value ? byId(known.current) : undefined,
    error: error ?? trouble,
    hasEarlier: typeof earlier === 'string',
    showEarlier,
    reload,
  };
}

/** Ids grow with time: so they stand as they came to be. @param {Map<string | null, Message>} known */
function byId(known) {
  return [...known.values()].sort((a, b) => (String(a.message_id) < String(b.message_id) ? -1 : 1));
}
