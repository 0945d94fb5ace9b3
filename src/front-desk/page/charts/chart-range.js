/** @import { Range } from './chart-data.js' */
import { today } from '../time/times.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { goTo, linkTo } from '../ui/router.js';
import { lastDays, rangeProblem } from './chart-data.js';

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
      <span class="quiet">${t.charts[end]}</span>
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
    if (wrong === undefined) goTo('charts', typed.from, typed.to);
  }

  return html`<div class="range">
    <ul class="chips" aria-label=${t.charts.range}>
      ${USUAL.map((days) => {
        const each = lastDays(today(), days);
        const isChosen = each.from === range.from && each.to === range.to;
        return html`<li>
          <a
            class="button"
            href=${linkTo('charts', each.from, each.to)}
            aria-current=${isChosen ? 'true' : undefined}
            onClick=${() => {
              setTyped(each);
              setProblem(undefined);
            }}
          >
            ${t.charts.last(days)}
          </a>
        </li>`;
      })}
    </ul>
    <form class="beside" onSubmit=${submit} novalidate>
      ${input('from')} ${input('to')}
      <button type="submit">${t.charts.show}</button>
      <p class="problem" id="range-problem" role="alert">${problem ? t.charts[problem] : ''}</p>
    </form>
  </div>`;
}
