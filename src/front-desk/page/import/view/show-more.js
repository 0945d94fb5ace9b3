import { t } from '../../ui/language.js';
import { html, useState } from '../../ui/preact.js';

const SHOWN_AT_FIRST = 20;
const SHOWN_MORE = 200;

/** How many of a long list are drawn. */
export function useLimit() {
  const [limit, setLimit] = useState(SHOWN_AT_FIRST);
  return { limit, more: () => setLimit(limit + SHOWN_MORE) };
}

/** @param {{ hidden: number, onMore: () => void }} props */
export function ShowMore({ hidden, onMore }) {
  if (hidden <= 0) return null;
  return html`<p class="beside">
    <span class="quiet">${t.import.moreRows(hidden)}</span>
    <button type="button" onClick=${onMore}>${t.import.showMore}</button>
  </p>`;
}
