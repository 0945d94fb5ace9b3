import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { linkTo } from '../ui/place.js';
import { html, useEffect, useRef, useState } from '../ui/preact.js';
import { goTo, place } from '../ui/router.js';
import { useSignal } from '../ui/signal.js';

/** Whoever types on is not asked for each letter. */
const PAUSE_MS = 250;
const TYPED_INTO = 'input, textarea, select, [contenteditable]';

/** Looks for somebody, from wherever one is: `/` leads here. */
export function SearchBox() {
  const { view, parts } = useSignal(place);
  const [text, setText] = useState(view === 'search' ? (parts[0] ?? '') : '');
  /** @type {{ current: HTMLInputElement | null }} */
  const box = useRef(null);
  /** @type {{ current: ReturnType<typeof setTimeout> | undefined }} */
  const timer = useRef(undefined);

  useEffect(() => {
    /** @param {KeyboardEvent} event */
    const byKey = (event) => {
      if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest(TYPED_INTO)) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    addEventListener('keydown', byKey);
    return () => removeEventListener('keydown', byKey);
  }, []);
  useEffect(() => {
    if (document.activeElement === box.current) return;
    setText(view === 'search' ? (parts[0] ?? '') : '');
  }, [view, parts]);

  /** @param {string} wanted */
  function look(wanted) {
    clearTimeout(timer.current);
    if (wanted.trim() === '') return;
    // What was typed on the way is no place to come back to.
    if (place.value.view === 'search') location.replace(linkTo('search', wanted));
    else goTo('search', wanted);
  }

  /** @param {string} typed */
  function type(typed) {
    setText(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => look(typed), PAUSE_MS);
  }

  return html`<form
    class="search"
    role="search"
    onSubmit=${(/** @type {Event} */ event) => {
      event.preventDefault();
      look(text);
    }}
  >
    <label class="unseen" for="search">${t.search.label}</label>
    <${Icon} name="find" />
    <input
      id="search"
      ref=${box}
      type="search"
      autocomplete="off"
      maxlength="128"
      placeholder=${t.search.placeholder}
      aria-keyshortcuts="/"
      value=${text}
      onInput=${(/** @type {Event & { currentTarget: HTMLInputElement }} */ { currentTarget }) => type(currentTarget.value)}
    />
  </form>`;
}
