/** @import { FollowUp } from '../api-types.js' */
import { read } from '../service/api.js';
import { Trouble } from '../service/problem.js';
import { tellSuccess } from '../service/success.js';
import { usePolling } from '../service/use-polling.js';
import { Heading } from '../ui/heading.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useRef, useState } from '../ui/preact.js';
import { FollowUpCard } from './follow-up-card.js';
import { withWritten } from './kept-cards.js';

const FIRST = 50;
const MORE = 100;

/** Whom to call: those whom texts alone do not reach, the most urgent appointment first. */
export function Call() {
  const [state, setState] = useState(/** @type {'open' | 'handled'} */ ('open'));
  const [why, setWhy] = useState('');
  return html`<${Heading}>${t.call.title}<//>
    <p class="quiet intro">${t.call.intro}</p>
    <div class="filters" role="group" aria-label=${t.day.filter}>
      ${
        /** @type {const} */ (['open', 'handled']).map(
          (name) =>
            html`<button
              key=${name}
              type="button"
              aria-pressed=${name === state ? 'true' : 'false'}
              onClick=${() => setState(name)}
            >
              ${t.call[name]}
            </button>`,
        )
      }
      <label class="why-filter">
        ${t.people.kind}
        <select value=${why} onChange=${(/** @type {any} */ { target }) => setWhy(target.value)}>
          <option value="">${t.people.allKinds}</option>
          ${Object.entries(t.call.why).map(
            ([kind, words]) => html`<option key=${kind} value=${kind}>${words}</option>`,
          )}
        </select>
      </label>
    </div>
    <${FollowUps} key=${`${state} ${why}`} state=${state} why=${why} />`;
}

/** @param {{ state: 'open' | 'handled', why: string }} props why empty for all */
function FollowUps({ state, why }) {
  const [wanted, setWanted] = useState(FIRST);
  const { value, error } = usePolling((signal) => readFollowUps({ state, why }, wanted, signal), [wanted]);
  const { cards, isGone, setWriting } = useCards(value?.followUps, state);
  if (!value && error === undefined) return html`<p class="empty" role="status">${t.shell.loading}</p>`;

  /** @param {string} words */
  const settled = (words) => {
    tellSuccess(words);
    // The button that had the focus has gone with its card.
    document.querySelector('h1')?.focus({ preventScroll: true });
  };
  return html`<${Trouble} error=${error} />
    ${
      value &&
      cards.length === 0 &&
      html`<div class="empty">
        <${Icon} name="check" />
        <p>${why !== '' ? t.people.noneOfKind : state === 'open' ? t.call.none : t.call.noneHandled}</p>
        ${state === 'open' && why === '' && html`<p class="quiet">${t.call.noneText}</p>`}
      </div>`
    }
    <ol class="cards">
      ${cards.map(
        (followUp) =>
          html`<${FollowUpCard}
            key=${keyOf(followUp, state)}
            followUp=${followUp}
            isGone=${isGone(followUp)}
            onWriting=${(/** @type {boolean} */ is) => setWriting(followUp.contact_number, is)}
            onSettled=${settled}
          />`,
      )}
    </ol>
    ${
      value?.hasMore &&
      html`<button type="button" class="more" onClick=${() => setWanted(wanted + MORE)}>
        <${Icon} name="down" />${t.call.more}
      </button>`
    }`;
}

/**
 * What is on the list, and what somebody still writes a note on.
 * @param {readonly FollowUp[] | undefined} read
 * @param {'open' | 'handled'} state
 */
function useCards(read, state) {
  const [written, setWritten] = useState(/** @type {ReadonlySet<string>} */ (new Set()));
  const before = useRef(/** @type {readonly FollowUp[]} */ ([]));
  const now = read ?? [];
  const cards = state === 'open' ? withWritten(now, before.current, written) : now;
  before.current = cards;
  return {
    cards,
    isGone: (/** @type {FollowUp} */ card) => !now.includes(card),
    /**
     * @param {string} number
     * @param {boolean} isWritten
     */
    setWriting: (number, isWritten) =>
      setWritten(
        (others) => new Set([...others].filter((each) => each !== number).concat(isWritten ? number : [])),
      ),
  };
}

/**
 * A card stays the same one while there are other reasons to call the same number.
 * @param {FollowUp} followUp
 * @param {'open' | 'handled'} state
 */
function keyOf({ id, contact_number: number }, state) {
  return state === 'open' ? number : id;
}

/**
 * @param {{ state: 'open' | 'handled', why: string }} which
 * @param {number} wanted
 * @param {AbortSignal} signal
 */
async function readFollowUps({ state, why }, wanted, signal) {
  /** @type {FollowUp[]} */
  const followUps = [];
  /** @type {string | undefined} */
  let cursor;
  do {
    const query = { state, limit: wanted - followUps.length, cursor, why: why === '' ? undefined : why };
    const page = await read('follow-ups', query, signal);
    followUps.push(...page.follow_ups);
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined && followUps.length < wanted);
  return { followUps, hasMore: cursor !== undefined };
}
