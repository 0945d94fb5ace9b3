/** @import { Item, Notify } from '../check/bulk-steps.js' */
import { describe } from '../../service/problem.js';
import { t } from '../../ui/language.js';
import { html, useEffect, useState } from '../../ui/preact.js';
import { previewNotices } from '../check/bulk-steps.js';

const SOON_MS = 300;
const EXAMPLES = 5;
/** More are not asked about before they are carried out. */
const MAX_PREVIEWED = 1000;
const NOTIFY = /** @type {const} */ (['auto', 'always', 'never']);

/**
 * What contacts will be told of what changes, before anything does.
 * @param {object} props
 * @param {readonly Item[]} props.items
 * @param {Notify} props.notify
 * @param {(notify: Notify) => void} props.onChoose
 */
export function Notices({ items, notify, onChoose }) {
  const told = items.filter(({ group }) => group !== 'new' && group !== 'deleted').slice(0, MAX_PREVIEWED);
  const [preview, setPreview] = useState(
    /** @type {Awaited<ReturnType<typeof previewNotices>> | undefined} */ (undefined),
  );
  const [error, setError] = useState(/** @type {unknown} */ (undefined));
  const key = JSON.stringify([
    notify,
    told.map(({ group, checked, reminder }) => [group, checked?.row.identity, reminder?.reminder_id]),
  ]);

  useEffect(() => {
    setPreview(undefined);
    setError(undefined);
    if (told.length === 0) return;
    let isCurrent = true;
    const timer = setTimeout(() => {
      previewNotices(told, notify).then(
        (answer) => isCurrent && setPreview(answer),
        (failure) => isCurrent && setError(failure),
      );
    }, SOON_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [key]);

  if (told.length === 0) return null;
  return html`<section class="card" aria-labelledby="notices-heading">
    <h2 id="notices-heading">${t.import.notices}</h2>
    <fieldset class="field" aria-labelledby="notices-heading">
      <div class="chips">
        ${NOTIFY.map(
          (each) =>
            html`<label class="chip">
              <input type="radio" name="notify" checked=${notify === each} onChange=${() => onChoose(each)} />
              <span>${t.import.notify[each]}</span>
            </label>`,
        )}
      </div>
    </fieldset>
    ${error !== undefined && html`<p class="problem" role="alert">${describe(error)}</p>`}
    ${!preview && error === undefined && html`<p class="quiet">${t.preview.asking}</p>`}
    ${
      preview &&
      html`<div role="status">
        <p>
          ${t.import.noticesGo(preview.texts)}
          ${preview.cannotBeTold > 0 && t.import.cannotBeTold(preview.cannotBeTold)}
        </p>
        <ul class="notice-texts">
          ${preview.bodies.slice(0, EXAMPLES).map(({ id, body }) => html`<li key=${id}>${body}</li>`)}
        </ul>
      </div>`
    }
  </section>`;
}
