import { Signal } from './signal.js';

const KEPT = 'desk.theme';
/** @typedef {'system' | 'light' | 'dark'} Theme */
/** @type {readonly Theme[]} */
export const THEMES = ['system', 'light', 'dark'];

/** @type {Signal<Theme>} */
export const theme = new Signal(kept());

/** @param {Theme} chosen */
export function wear(chosen) {
  document.documentElement.dataset['theme'] = chosen;
  localStorage.setItem(KEPT, chosen);
  theme.set(chosen);
}

/** @returns {Theme} */
function kept() {
  const name = localStorage.getItem(KEPT);
  return THEMES.find((each) => each === name) ?? 'system';
}

wear(theme.value);
