/** @import { OptOut } from '../api-types.js' */
import { change } from '../service/api.js';
import { tellChange } from '../service/live.js';
import { Trouble } from '../service/problem.js';
import { mayChange } from '../service/session.js';
import { tellSuccess } from '../service/success.js';
import { deskZone, instant, writeMoment } from '../time/times.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';

/**
 * Whether somebody gets texts, who said so, and the way to change that.
 * @param {{ digits: string, optOut: OptOut | undefined, onChanged: () => void }} props
 */
export function Consent({ digits, optOut, onChanged }) {
  const [problem, setProblem] = useState(/** @type {unknown} */ (undefined));
  const [isAsked, setIsAsked] = useState(false);

  async function turn() {
    setProblem(undefined);
    try {
      await change(optOut ? 'DELETE' : 'PUT', `opt-outs/${digits}`);
    } catch (error) {
      return setProblem(error);
    }
    setIsAsked(false);
    tellSuccess(optOut ? t.inbox.optedIn : t.inbox.noMoreTexts);
    onChanged();
    tellChange();
  }

  return html`<p class="consent">
      <${Icon} name=${optOut ? 'opted_out' : 'check'} />
      <span
        >${
          optOut
            ? `${t.inbox.optOutSources[optOut.source](optOut.word)} ${t.inbox.optedOutSince(writeMoment(instant(optOut.since), deskZone()))}`
            : t.inbox.getsTexts
        }</span
      >
    </p>
    <${Trouble} error=${problem} />
    ${
      mayChange() &&
      (isAsked
        ? html`<p>${optOut ? t.inbox.askOptIn : t.inbox.askOptOut}</p>
            <div class="actions">
              <button type="button" class="primary" onClick=${turn}>
                ${optOut ? t.inbox.optIn : t.inbox.optOut}
              </button>
              <button type="button" onClick=${() => setIsAsked(false)}>${t.inbox.leave}</button>
            </div>`
        : html`<div class="actions">
            <button type="button" onClick=${() => setIsAsked(true)}>
              ${optOut ? t.inbox.optIn : t.inbox.optOut}
            </button>
          </div>`)
    }`;
}
