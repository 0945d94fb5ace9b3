import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useEffect, useRef, useState } from '../ui/preact.js';
import { Signal, useSignal } from '../ui/signal.js';
import { describe } from './problem.js';

const SEEN_FOR_MS = 10_000;
/** Leads to what can be done about it, and back: it stands at the end of the page. */
const KEY = 'F6';
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
  const { region, leadBack } = useKey();
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
    leadBack();
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
    ref=${region}
    role="region"
    aria-label=${t.success.title}
    aria-keyshortcuts=${KEY}
    onKeyDown=${(/** @type {KeyboardEvent} */ { key }) => key === 'Escape' && close(success)}
    onFocusIn=${() => setIsHeld(true)}
    onFocusOut=${() => setIsHeld(false)}
    onPointerEnter=${() => setIsHeld(true)}
    onPointerLeave=${() => setIsHeld(false)}
  >
    <p role="status">${success?.words}${problem !== '' && html` <span class="problem">${problem}</span>`}</p>
    ${success && html`<${Buttons} key=${success.words} success=${success} run=${run} close=${() => close(success)} />`}
  </div>`;
}

/** @returns what the key leads to, and how to go back to where one was before */
function useKey() {
  /** @type {{ current: HTMLElement | null }} */
  const region = useRef(null);
  /** @type {{ current: Element | null }} */
  const before = useRef(null);
  function leadBack() {
    if (!region.current?.contains(document.activeElement)) return;
    if (before.current instanceof HTMLElement) before.current.focus();
  }
  useEffect(() => {
    /** @param {KeyboardEvent} event */
    const byKey = (event) => {
      if (event.key !== KEY || !done.value) return;
      event.preventDefault();
      if (region.current?.contains(document.activeElement)) return leadBack();
      before.current = document.activeElement;
      region.current?.querySelector('button')?.focus();
    };
    addEventListener('keydown', byKey);
    return () => removeEventListener('keydown', byKey);
  }, []);
  return { region, leadBack };
}

/** @param {{ success: Success, run: (work: () => Promise<void>) => Promise<void>, close: () => void }} props */
function Buttons({ success: { undo, addNote }, run, close }) {
  return html`${undo && html`<button type="button" onClick=${() => void run(undo)}>${t.success.undo}</button>`}
    ${addNote && html`<${NoteForm} onSave=${(/** @type {string} */ note) => void run(() => addNote(note))} />`}
    <kbd class="quiet" aria-hidden="true">${KEY}</kbd>
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
