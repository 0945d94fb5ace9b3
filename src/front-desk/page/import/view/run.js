/**
 * @import { Done, Item, Notify } from '../check/bulk-steps.js'
 * @import { CheckedRow } from '../check/checked-rows.js'
 */
/** @typedef {'running' | 'stopped' | 'failed' | 'ended'} State */
import { tellChange } from '../../service/live.js';
import { describe } from '../../service/problem.js';
import { announce } from '../../ui/announce.js';
import { t } from '../../ui/language.js';
import { html, useEffect, useRef, useState } from '../../ui/preact.js';
import { sendInChunks } from '../check/bulk-rows.js';
import { carryOut } from '../check/bulk-steps.js';
import { CHUNK, wait } from '../check/row-checks.js';
import { Outcome } from './outcome.js';

/**
 * Carries out what was decided, chunk by chunk, and says at the end what became of each row.
 * @param {object} props
 * @param {readonly CheckedRow[]} props.rows
 * @param {readonly Item[]} props.items
 * @param {Notify} props.notify
 * @param {() => void} props.onAgain
 */
export function ImportRun({ rows, items, notify, onAgain }) {
  const [results, setResults] = useState(/** @type {ReadonlyMap<Item, Done>} */ (new Map()));
  const [error, setError] = useState(/** @type {unknown} */ (undefined));
  const [state, setState] = useState(/** @type {State} */ ('running'));
  const running = useRef(new AbortController());
  /** @type {{ current: HTMLHeadingElement | null }} */
  const heading = useRef(null);
  const isOnlyNew = items.every(({ group }) => group === 'new' || group === 'deleted');

  async function run() {
    const ended = new AbortController();
    running.current = ended;
    setState('running');
    setError(undefined);
    const left = items.filter((item) => !results.has(item));
    try {
      // One group after the other: what frees a time comes before what takes one.
      for (const group of new Set(left.map((item) => item.group)))
        for await (const done of sendInChunks(
          left.filter((item) => item.group === group).map((item) => ({ body: item })),
          async (/** @type {readonly Item[]} */ some) =>
            (await carryOut(some, notify)).map((result, index) => ({ ...result, index })),
          { size: CHUNK, signal: ended.signal, wait },
        )) {
          const news = done.map(({ row, result }) => /** @type {const} */ ([row.body, result]));
          setResults((before) => new Map([...before, ...news]));
        }
      const state = ended.signal.aborted ? 'stopped' : 'ended';
      setState(state);
      announce(headingOf(state, isOnlyNew));
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
    <h2 id="run-heading" ref=${heading} tabindex="-1">${headingOf(state, isOnlyNew)}</h2>
    ${state !== 'ended' && html`<${Progress} done=${results.size} all=${items.length} />`}
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

/**
 * @param {State} state
 * @param {boolean} isOnlyNew
 */
function headingOf(state, isOnlyNew) {
  if (state === 'ended') return t.import.done;
  if (state !== 'running') return t.import.stopped;
  return isOnlyNew ? t.import.running : t.import.applying;
}

/** @param {{ done: number, all: number }} props */
function Progress({ done, all }) {
  return html`<div class="field">
    <label for="import-progress">${t.import.progress(done, all)}</label>
    <progress id="import-progress" max=${all} value=${done}></progress>
  </div>`;
}
