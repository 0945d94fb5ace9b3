import { Icon } from '../lib/icons.js';
import { t } from '../lib/language.js';
import { html, useEffect, useRef, useState } from '../lib/preact.js';
import { Signal, useSignal } from '../lib/signal.js';
import { describe } from './problem.js';

const SEEN_FOR_MS = 10_000;
const MAX_NOTE = 256;

/**
 * @typedef {object} Success
 * @property {string} words
 * @property {() => Promise<void>} [undo]
 * @property {(note: string) => Promise<void>} [addNote]
 */

/** @type {Signal<Success | undefined>} */
const done = new Signal(/** @type {Success | undefined} */ (undefined));

/**
 * Says what has been done, for everybody to see and to hear, and for ten seconds how to take it back.
 * @param {string} words
 * @param {Omit<Success, 'words'>} [more]
 */
export function tellSuccess(words, more = {}) {
  done.set({ words, ...more });
}

/** Stands at the lower edge of every view. What it says is read out as it comes. */
export function SuccessMessage() {
  const success = useSignal(done);
  const [isHeld, setIsHeld] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(() => setProblem(''), [success]);
  useEffect(() => {
    // Whoever is about to press or to type is not hurried.
    if (!success || isHeld) return;
    const timer = setTimeout(() => close(success), SEEN_FOR_MS);
    return () => clearTimeout(timer);
  }, [isHeld, success]);

  /** @param {Success | undefined} shown */
  function close(shown) {
    setIsHeld(false);
    if (done.value === shown) done.set(undefined);
  }

  /** @param {() => Promise<void>} work */
  async function run(work) {
    try {
      await work();
      close(success);
    } catch (error) {
      setProblem(describe(error));
    }
  }

  return html`<div
    class="success"
    role="region"
    aria-label=${t.success.title}
    onFocusIn=${() => setIsHeld(true)}
    onFocusOut=${() => setIsHeld(false)}
    onPointerEnter=${() => setIsHeld(true)}
    onPointerLeave=${() => setIsHeld(false)}
  >
    <p role="status">${success?.words}${problem !== '' && html` <span class="problem">${problem}</span>`}</p>
    ${success && html`<${Buttons} key=${success.words} success=${success} run=${run} close=${() => close(success)} />`}
  </div>`;
}

/** @param {{ success: Success, run: (work: () => Promise<void>) => Promise<void>, close: () => void }} props */
function Buttons({ success: { undo, addNote }, run, close }) {
  return html`${undo && html`<button type="button" onClick=${() => void run(undo)}>${t.success.undo}</button>`}
    ${addNote && html`<${NoteForm} onSave=${(/** @type {string} */ note) => void run(() => addNote(note))} />`}
    <button type="button" class="bare" aria-label=${t.success.close} onClick=${close}>
      <${Icon} name="close" />
    </button>`;
}

/** @param {{ onSave: (note: string) => void }} props */
function NoteForm({ onSave }) {
  /** @type {{ current: HTMLInputElement | null }} */
  const input = useRef(null);
  /** @param {SubmitEvent} event */
  function submit(event) {
    event.preventDefault();
    const note = input.current?.value.trim() ?? '';
    if (note !== '') onSave(note);
  }
  return html`<form onSubmit=${submit}>
    <input
      ref=${input}
      maxlength=${MAX_NOTE}
      autocomplete="off"
      aria-label=${t.success.note}
      placeholder=${t.success.note}
    />
    <button type="submit">${t.success.saveNote}</button>
  </form>`;
}
