/**
 * @import { RowResult } from '../../api-types.js'
 * @import { CheckedRow } from '../check/checked-rows.js'
 */
/** @typedef {'running' | 'stopped' | 'failed' | 'ended'} State */
import { announce } from '../../lib/announce.js';
import { t } from '../../lib/language.js';
import { html, useEffect, useRef, useState } from '../../lib/preact.js';
import { linkTo } from '../../lib/router.js';
import { tellChange } from '../../service/live.js';
import { describe } from '../../service/problem.js';
import { sayProblem } from '../../service/problem-words.js';
import { sendInChunks } from '../check/bulk-rows.js';
import { bulk, CHUNK, wait } from '../check/row-checks.js';

/**
 * Creates the rows that are new, chunk by chunk, and says at the end what became of each.
 * @param {object} props
 * @param {readonly CheckedRow[]} props.rows
 * @param {() => void} props.onAgain
 */
export function ImportRun({ rows, onAgain }) {
  const toCreate = rows.filter(({ state }) => state === 'new').map(({ row }) => row);
  const [results, setResults] = useState(/** @type {ReadonlyMap<number, RowResult>} */ (new Map()));
  const [error, setError] = useState(/** @type {unknown} */ (undefined));
  const [state, setState] = useState(/** @type {State} */ ('running'));
  const running = useRef(new AbortController());
  /** @type {{ current: HTMLHeadingElement | null }} */
  const heading = useRef(null);

  async function run() {
    const ended = new AbortController();
    running.current = ended;
    setState('running');
    setError(undefined);
    const left = toCreate.filter(({ line }) => !results.has(line));
    try {
      for await (const done of sendInChunks(left, bulk({}), { size: CHUNK, signal: ended.signal, wait })) {
        const news = done.map(({ row, result }) => /** @type {const} */ ([row.line, result]));
        setResults((before) => new Map([...before, ...news]));
      }
      const state = ended.signal.aborted ? 'stopped' : 'ended';
      setState(state);
      announce(headingOf(state));
    } catch (failure) {
      setError(failure);
      setState('failed');
    }
    tellChange();
  }
  useEffect(() => {
    void run();
    // Whoever goes elsewhere meanwhile has stopped it, after the chunk that is under way.
    return () => running.current.abort();
  }, []);
  // The button that began it is gone.
  useEffect(() => heading.current?.focus(), [state]);

  return html`<section class="card run" aria-labelledby="run-heading">
    <h2 id="run-heading" ref=${heading} tabindex="-1">${headingOf(state)}</h2>
    ${state !== 'ended' && html`<${Progress} done=${results.size} all=${toCreate.length} />`}
    ${
      state === 'running' &&
      html`<div>
        <button type="button" onClick=${() => running.current.abort()}>${t.import.stop}</button>
      </div>`
    }
    ${state === 'failed' && html`<p class="problem" role="alert">${t.import.failed(describe(error))}</p>`}
    ${
      (state === 'failed' || state === 'stopped') &&
      html`<p>${t.import.kept}</p>
        <div class="beside">
          <button type="button" class="primary" onClick=${run}>${t.import.goOn}</button>
          <button type="button" onClick=${onAgain}>${t.import.again}</button>
        </div>`
    }
    ${state === 'ended' && html`<${Outcome} rows=${rows} results=${results} onAgain=${onAgain} />`}
  </section>`;
}

/** @param {State} state */
function headingOf(state) {
  if (state === 'ended') return t.import.done;
  return state === 'running' ? t.import.running : t.import.stopped;
}

/** @param {{ done: number, all: number }} props */
function Progress({ done, all }) {
  return html`<div class="field">
    <label for="import-progress">${t.import.progress(done, all)}</label>
    <progress id="import-progress" max=${all} value=${done}></progress>
  </div>`;
}

/**
 * @param {object} props
 * @param {readonly CheckedRow[]} props.rows
 * @param {ReadonlyMap<number, RowResult>} props.results
 * @param {() => void} props.onAgain
 */
function Outcome({ rows, results, onAgain }) {
  const of = (/** @type {RowResult['status']} */ status) =>
    [...results.values()].filter((result) => result.status === status).length;
  const existed = of('exists') + rows.filter(({ state }) => state === 'exists').length;
  const repeated = rows.filter(({ state }) => state === 'repeated').length;
  const leftOut = rows
    .map((checked) => ({
      line: checked.row.line,
      problems: [...checked.problems, ...(results.get(checked.row.line)?.errors ?? [])],
    }))
    .filter(({ problems }) => problems.length > 0);
  const firstDay = rows
    .filter(({ row }) => results.get(row.line)?.status === 'created')
    .map(({ row }) => String(row.body['appointment_time']).slice(0, 10))
    .sort()[0];

  return html`
    <p class="lead">${t.import.created(of('created'))}</p>
    ${existed > 0 && html`<p>${t.import.existed(existed)}</p>`}
    ${repeated > 0 && html`<p>${t.import.repeated(repeated)}</p>`}
    ${
      leftOut.length > 0 &&
      html`<p>${t.import.leftOut(leftOut.length)}</p>
        <ul class="left-out">
          ${leftOut.map(
            ({ line, problems }) =>
              html`<li><strong>${t.import.lineOf(line)}</strong>: ${problems.map(sayProblem).join(' ')}</li>`,
          )}
        </ul>`
    }
    <div class="beside">
      ${firstDay !== undefined && html`<a class="button primary" href=${linkTo('day', firstDay)}>${t.import.toDay}</a>`}
      <button type="button" onClick=${onAgain}>${t.import.again}</button>
    </div>
  `;
}
