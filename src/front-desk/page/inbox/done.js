/** @import { Conversation } from '../api-types.js' */
import { change } from '../service/api.js';
import { tellChange } from '../service/live.js';
import { Trouble } from '../service/problem.js';
import { mayChange } from '../service/session.js';
import { tellSuccess } from '../service/success.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';
import { finish } from './send.js';

/**
 * Whether a conversation needs an answer, and the button that says the opposite.
 * @param {{ conversation: Conversation, onChanged: () => void }} props
 */
export function Done({ conversation, onChanged }) {
  const [problem, setProblem] = useState(/** @type {unknown} */ (undefined));
  const {
    contact_number: digits,
    needs_answer: needsAnswer,
    follow_ups: open,
    last_message: last,
  } = conversation;

  async function turn() {
    setProblem(undefined);
    try {
      if (needsAnswer) await finish(digits, last?.id);
      else await change('DELETE', `conversations/${digits}/done`);
    } catch (error) {
      return setProblem(error);
    }
    tellSuccess(needsAnswer ? t.inbox.isDone : t.inbox.isOpen);
    onChanged();
    tellChange();
  }

  return html`<div class="standing">
    <p class="state ${needsAnswer ? 'is-unclear' : 'is-confirmed'}">
      <${Icon} name=${needsAnswer ? 'reply' : 'check'} />${needsAnswer ? t.inbox.needsAnswer : t.inbox.done}
    </p>
    ${open.map(({ id, why }) => html`<a key=${id} class="why-open" href=${linkTo('call')}>${t.call.why[why]}</a>`)}
    ${mayChange() && html`<button type="button" onClick=${turn}>${needsAnswer ? t.inbox.markDone : t.inbox.markOpen}</button>`}
    <${Trouble} error=${problem} />
  </div>`;
}
