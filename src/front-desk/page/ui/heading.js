import { t } from './language.js';
import { html, useEffect, useRef } from './preact.js';
import { Signal } from './signal.js';

/** How many wait to be called: it stands in the tab's title, seen from another tab. */
export const waiting = new Signal(0);

let isFirst = true;

/** @type {HTMLElement | null} */
let place = null;

/** @param {HTMLElement | null} element where whoever comes back was before, in place of the heading that comes next */
export function leadBackTo(element) {
  place = element;
}

/**
 * A view's name: in the page, in the tab's title, and where the focus goes when the reader comes here.
 * @param {object} props
 * @param {any} props.children
 * @param {string} [props.title] where the heading is more than text
 * @param {boolean} [props.leavesFocus] whoever is typing goes on typing
 */
export function Heading({ children, title, leavesFocus = false }) {
  /** @type {{ current: HTMLHeadingElement | null }} */
  const heading = useRef(null);
  const name = title ?? String(children);
  useEffect(() => {
    const write = () => {
      const count = waiting.value;
      document.title = `${count > 0 ? `(${count}) ` : ''}${name} · ${t.shell.name}`;
    };
    write();
    return waiting.subscribe(write);
  }, [name]);
  useEffect(() => {
    // Where the page has only just come, the browser reads it from its beginning.
    if (!isFirst && !leavesFocus) (place ?? heading.current)?.focus({ preventScroll: true });
    isFirst = false;
    place = null;
  }, []);
  return html`<h1 ref=${heading} tabindex="-1">${children}</h1>`;
}
