import { html, useEffect, useState } from './preact.js';
import { Signal } from './signal.js';

const SAID_FOR_MS = 5000;

/** @type {Signal<string>} */
const said = new Signal('');

/**
 * Tells a screen reader what has changed without being asked for.
 * @param {string} words
 */
export function announce(words) {
  // The same words again are said again only if they have been away.
  said.set('');
  setTimeout(() => said.set(words), 50);
}

export function Announcer() {
  const [words, setWords] = useState('');
  useEffect(() => said.subscribe(setWords), []);
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => said.set(''), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return html`<p class="unseen" role="status" aria-live="polite">${words}</p>`;
}
