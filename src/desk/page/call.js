import { Heading } from './heading.js';
import { t } from './language.js';
import { html } from './preact.js';

/** @param {{ parts: string[] }} props */
export function Call({ parts }) {
  return html`<${Heading}>${t.call.title}<//>${parts}`;
}
