/** @import { QuickAnswer } from '../api-types.js' */
import { read } from '../service/api.js';
import { Trouble } from '../service/problem.js';
import { usePolling } from '../service/use-polling.js';
import { Icon } from '../ui/icons.js';
import { language as spoken, t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { TEXT_LANGUAGES } from '../ui/text-languages.js';
import { QuickAnswerEditor } from './quick-answer-editor.js';

/** A colleague writes one now and then. */
const EVERY_MS = 60_000;

/**
 * Answers that staff keep, in the language of whoever is written to; one click puts one where one is typing.
 * @param {{ language: string | null, text: string, onChoose: (text: string) => void }} props
 *   text what stands in the box, to be kept as a quick answer
 */
export function QuickAnswers({ language, text, onChoose }) {
  const [chosen, setChosen] = useState(() => writtenIn(language ?? spoken.value));
  const [isOpen, setIsOpen] = useState(false);
  const { value, error, reload } = usePolling(readQuickAnswers, [], {
    concerns: () => false,
    every: EVERY_MS,
  });
  const ofLanguage = (value ?? []).filter((each) => each.language === chosen);

  return html`<div class="quick">
    <ul class="chips" aria-label=${t.inbox.quick}>
      ${ofLanguage.map(
        (answer) =>
          html`<li key=${answer.id}>
            <button type="button" title=${answer.text} onClick=${() => onChoose(answer.text)}>
              ${answer.title}
            </button>
          </li>`,
      )}
      <li>
        <button
          type="button"
          class="bare"
          aria-expanded=${isOpen ? 'true' : 'false'}
          onClick=${() => setIsOpen(!isOpen)}
        >
          <${Icon} name=${isOpen ? 'down' : 'new'} />${isOpen ? t.inbox.closeQuick : t.inbox.editQuick}
        </button>
      </li>
    </ul>
    <${Trouble} error=${error} />
    ${
      isOpen &&
      html`<${QuickAnswerEditor}
        answers=${ofLanguage}
        language=${chosen}
        onLanguage=${setChosen}
        text=${text}
        onChanged=${reload}
      />`
    }
  </div>`;
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<QuickAnswer[]>}
 */
async function readQuickAnswers(signal) {
  return (await read('quick-answers', {}, signal)).quick_answers;
}

/** @param {string} tag such as en_us, or zh_tw, whose texts are others than those in zh */
function writtenIn(tag) {
  return TEXT_LANGUAGES.has(tag) ? tag : (tag.split(/[-_]/)[0] ?? tag);
}
