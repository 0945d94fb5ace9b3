/** @import { Words } from '../locales/en.js' */
import { Signal } from './signal.js';

const KEPT = 'desk.language';

/** The languages that the page speaks, each by its own name. */
export const LANGUAGES = /** @type {const} */ ({
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
});
/** @typedef {keyof typeof LANGUAGES} Language */

/** @type {Record<Language, () => Promise<{ default: Words }>>} */
const LOAD = {
  en: () => import('../locales/en.js'),
  es: () => import('../locales/es.js'),
  fr: () => import('../locales/fr.js'),
  de: () => import('../locales/de.js'),
};

/** @type {Signal<Language>} */
export const language = new Signal(/** @type {Language} */ ('en'));

/**
 * The page's words in the chosen language, by view: `t.day.earlier`. It is there before anything is drawn, and everything is
 * drawn again when the language changes.
 * @type {Words}
 */
export let t;

/** How dates and numbers are written: the viewer's own region of the chosen language, such as es-MX. */
export function locale() {
  return navigator.languages.find((each) => languageOf(each) === language.value) ?? language.value;
}

/** @param {Language} [chosen] the one that was used here before, or else the browser's */
export async function speak(chosen = kept() ?? preferred()) {
  t = (await LOAD[chosen]()).default;
  document.documentElement.lang = chosen;
  localStorage.setItem(KEPT, chosen);
  language.set(chosen);
}

function kept() {
  return languageOf(localStorage.getItem(KEPT) ?? '');
}

function preferred() {
  return navigator.languages.map(languageOf).find((each) => each !== undefined) ?? 'en';
}

/**
 * @param {string} tag such as es-MX
 * @returns {Language | undefined}
 */
function languageOf(tag) {
  const [primary = ''] = tag.toLowerCase().split('-');
  return Object.hasOwn(LANGUAGES, primary) ? /** @type {Language} */ (primary) : undefined;
}
