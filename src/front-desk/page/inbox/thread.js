/** @import { Contact } from './use-contact.js' */
import { Conversation } from '../appointment/conversation.js';
import { change } from '../service/api.js';
import { tellChange } from '../service/live.js';
import { Trouble } from '../service/problem.js';
import { mayChange } from '../service/session.js';
import { deskZone, shownZone } from '../time/times.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useEffect, useLayoutEffect, useRef } from '../ui/preact.js';
import { useThread } from './use-thread.js';
import { Write } from './write.js';

/** Whoever is so near the end wants to see what comes in. */
const NEAR_PX = 80;

/**
 * All texts with somebody, and the place for the next one.
 * @param {{ digits: string, contact: Contact | undefined }} props
 */
export function Thread({ digits, contact }) {
  const { messages, error, hasEarlier, showEarlier, reload } = useThread(digits);
  const heard = messages?.findLast(({ direction }) => direction === 'inbound')?.message_id ?? undefined;
  useRead(digits, heard, contact?.conversation?.unread ?? 0);
  const pane = useEnd(messages?.length);
  const next = contact?.ahead[0];

  return html`<div class="thread">
    <div class="thread-texts" ref=${pane} tabindex="0" role="region" aria-label=${t.appointment.conversation}>
      <${Trouble} error=${error} />
      ${!messages && error === undefined && html`<p class="empty" role="status">${t.shell.loading}</p>`}
      ${
        hasEarlier &&
        html`<button type="button" class="earlier" onClick=${showEarlier}>
          <${Icon} name="clock" />${t.inbox.earlier}
        </button>`
      }
      ${messages && html`<${Conversation} messages=${messages} zone=${next ? shownZone(next.time_zone) : deskZone()} />`}
    </div>
    ${contact && html`<${Place} digits=${digits} contact=${contact} upTo=${() => heard} onSent=${reload} />`}
  </div>`;
}

/**
 * @param {{ digits: string, contact: Contact, upTo: () => string | undefined, onSent: () => void }} props
 */
function Place({ digits, contact: { optOut, ahead, past }, upTo, onSent }) {
  if (!mayChange()) return null;
  if (optOut) return html`<p class="no-texts"><${Icon} name="opted_out" />${t.inbox.optedOut}</p>`;
  const language = (ahead[0] ?? past[0])?.language ?? null;
  return html`<${Write} key=${digits} digits=${digits} language=${language} upTo=${upTo} onSent=${onSent} />`;
}

/**
 * Whoever sees what came in has read it.
 * @param {string} digits
 * @param {string | undefined} heard the last text that came in
 * @param {number} unread
 */
function useRead(digits, heard, unread) {
  useEffect(() => {
    if (unread === 0 || heard === undefined || !mayChange()) return;
    const read = () => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', read);
      change('PUT', `conversations/${digits}/read`, { body: { message_id: heard } }).then(
        tellChange,
        () => {},
      );
    };
    document.addEventListener('visibilitychange', read);
    read();
    return () => document.removeEventListener('visibilitychange', read);
  }, [digits, heard, unread === 0]);
}

/**
 * Keeps the end in sight while new texts come, but not for whoever reads further up.
 * @param {number | undefined} count of texts
 */
function useEnd(count) {
  /** @type {{ current: HTMLDivElement | null }} */
  const pane = useRef(null);
  const wasAtEnd = useRef(true);
  useEffect(() => {
    const { current } = pane;
    if (!current) return;
    const look = () =>
      void (wasAtEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR_PX);
    const follow = () => void (wasAtEnd.current && (current.scrollTop = current.scrollHeight));
    // Above a box that has just come, or is drawn larger, there is less room.
    const room = new ResizeObserver(follow);
    room.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      room.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, []);
  useLayoutEffect(() => {
    const { current } = pane;
    if (current && wasAtEnd.current) current.scrollTop = current.scrollHeight;
  }, [count]);
  return pane;
}
