/** @import { FollowUp } from '../api-types.js' */
import { announce } from '../lib/announce.js';
import { Heading } from '../lib/heading.js';
import { Icon } from '../lib/icons.js';
import { t } from '../lib/language.js';
import { html, useState } from '../lib/preact.js';
import { read } from '../service/api.js';
import { Trouble } from '../service/problem.js';
import { usePolling } from '../service/use-polling.js';
import { FollowUpCard } from './follow-up-card.js';

const FIRST = 50;
const MORE = 100;

/** Whom to call: those whom texts alone do not reach, the most urgent appointment first. */
export function Call() {
  const [state, setState] = useState(/** @type {'open' | 'handled'} */ ('open'));
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
    </div>
    <${FollowUps} key=${state} state=${state} />`;
}

/** @param {{ state: 'open' | 'handled' }} props */
function FollowUps({ state }) {
  const [wanted, setWanted] = useState(FIRST);
  const { value, error } = usePolling((signal) => readFollowUps(state, wanted, signal), [wanted]);
  if (!value && error === undefined) return html`<p class="empty" role="status">${t.shell.loading}</p>`;

  /** @param {string} words */
  const settled = (words) => {
    announce(words);
    // The button that had the focus has gone with its card.
    document.querySelector('h1')?.focus({ preventScroll: true });
  };
  return html`<${Trouble} error=${error} />
    ${
      value?.followUps.length === 0 &&
      html`<div class="empty">
        <${Icon} name="check" />
        <p>${state === 'open' ? t.call.none : t.call.noneHandled}</p>
        ${state === 'open' && html`<p class="quiet">${t.call.noneText}</p>`}
      </div>`
    }
    <ol class="cards">
      ${value?.followUps.map(
        (followUp) => html`<${FollowUpCard} key=${followUp.id} followUp=${followUp} onSettled=${settled} />`,
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
 * @param {'open' | 'handled'} state
 * @param {number} wanted
 * @param {AbortSignal} signal
 */
async function readFollowUps(state, wanted, signal) {
  /** @type {FollowUp[]} */
  const followUps = [];
  /** @type {string | undefined} */
  let cursor;
  do {
    const page = await read('follow-ups', { state, limit: wanted - followUps.length, cursor }, signal);
    followUps.push(...page.follow_ups);
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined && followUps.length < wanted);
  return { followUps, hasMore: cursor !== undefined };
}
