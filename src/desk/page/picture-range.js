/** @import { Range } from './picture-data.js' */
import { t } from './language.js';
import { lastDays, rangeProblem } from './picture-data.js';
import { html, useState } from './preact.js';
import { goTo, linkTo } from './router.js';
import { today } from './times.js';

const USUAL = [7, 28, 92];

/**
 * Which days are looked at: the usual ones by a link, any others by their first and last.
 * @param {{ range: Range }} props
 */
export function RangeChoice({ range }) {
  const [typed, setTyped] = useState(range);
  const [problem, setProblem] = useState(/** @type {'tooLong' | 'wrongWay' | undefined} */ (undefined));

  /** @param {keyof Range} end */
  const input = (end) =>
    html`<label class="range-end">
      <span class="quiet">${t.pictures[end]}</span>
      <input
        type="date"
        value=${typed[end]}
        aria-invalid=${problem ? 'true' : 'false'}
        aria-describedby="range-problem"
        onInput=${(/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) =>
          setTyped({ ...typed, [end]: currentTarget.value })}
      />
    </label>`;

  /** @param {SubmitEvent} event */
  function submit(event) {
    event.preventDefault();
    if (typed.from === '' || typed.to === '') return;
    const wrong = rangeProblem(typed);
    setProblem(wrong);
    if (wrong === undefined) goTo('pictures', typed.from, typed.to);
  }

  return html`<div class="range">
    <ul class="chips" aria-label=${t.pictures.range}>
      ${USUAL.map((days) => {
        const each = lastDays(today(), days);
        const isChosen = each.from === range.from && each.to === range.to;
        return html`<li>
          <a
            class="button"
            href=${linkTo('pictures', each.from, each.to)}
            aria-current=${isChosen ? 'true' : undefined}
            onClick=${() => {
              setTyped(each);
              setProblem(undefined);
            }}
          >
            ${t.pictures.last(days)}
          </a>
        </li>`;
      })}
    </ul>
    <form class="beside" onSubmit=${submit} novalidate>
      ${input('from')} ${input('to')}
      <button type="submit">${t.pictures.show}</button>
      <p class="problem" id="range-problem" role="alert">${problem ? t.pictures[problem] : ''}</p>
    </form>
  </div>`;
}
