import { Heading } from './heading.js';
import { t } from './language.js';
import { html } from './preact.js';

/** @param {{ parts: string[] }} props */
export function Appointment({ parts }) {
  return html`<${Heading}>${t.appointment.title}<//>${parts}`;
}
