import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';

/**
 * What one calls an appointment by.
 * @param {{ contact_name: string | null, participant: string | null, location: string | null }} of
 */
export function whoOf({ contact_name: name, participant, location }) {
  return name ?? participant ?? location ?? t.day.unnamed;
}

/**
 * With whom and where, without what it is called by already.
 * @param {{ contact_name: string | null, participant: string | null, location: string | null }} of
 * @returns {string} empty where nothing is left to say
 */
function whereaboutsOf(of) {
  const { participant, location } = of;
  return [participant, location].filter((part) => part !== null && part !== whoOf(of)).join(' · ');
}

/** @param {{ of: Parameters<typeof whereaboutsOf>[0] }} props */
export function Whereabouts({ of }) {
  const words = whereaboutsOf(of);
  return words !== '' && html`<span class="place">${words}</span>`;
}
