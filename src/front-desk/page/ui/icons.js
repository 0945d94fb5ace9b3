import { html } from './preact.js';

/** Strokes in a square of 24. Each stands beside a word that says the same, so that a screen reader is told nothing twice. */
const STROKES = {
  day: 'M8 3v4M16 3v4M4 9h16M5 5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z',
  call: 'M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.2 2 2 0 0 1 6 3z',
  new: 'M12 5v14M5 12h14',
  import: 'M12 4v11M7 10l5 5 5-5M5 20h14',
  charts: 'M4 20h16M7 16v-5M12 16V6M17 16v-8',
  inbox: 'M4 6h16v12H4zM4 7l8 6 8-6',
  settings:
    'M5 7h9M18 7h1M5 17h1M10 17h9M16 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM8 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  signOut: 'M10 4H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h4M15 8l4 4-4 4M19 12H10',
  back: 'M14 6l-6 6 6 6',
  forth: 'M10 6l6 6-6 6',
  down: 'M6 10l6 6 6-6',
  find: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM16 16l4 4',
  place: 'M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11zM12 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 20a7 7 0 0 1 14 0',
  show: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  hide: 'M3 3l18 18M10 5.8A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a16 16 0 0 1-3 3.600M6 7.5A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4-1',
  reply: 'M9 7l-5 5 5 5M4 12h10a6 6 0 0 1 6 6',
  close: 'M6 6l12 12M18 6L6 18',
  arrived: 'M14 4h5a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-5M4 12h11M11 8l4 4-4 4',
  missed: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM5 20a7 7 0 0 1 9-6.700M16 15l5 5M21 15l-5 5',
  print: 'M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z',
  select: 'M4 6l2 2 3-4M4 14l2 2 3-4M13 7h7M13 15h7',
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5',
  undo: 'M8 7l-4 4 4 4M4 11h10a5 5 0 0 1 0 10h-3',
  check: 'M5 12.5l4.5 4.5L19 7',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3 2',
  sent: 'M21 3L3 10l7 3 3 7 8-17zM10 13l11-10',
  confirmed: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.5l3 3 5-6',
  canceled: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9 9l6 6M15 9l-6 6',
  unclear: 'M4 5h16v11H9l-5 4V5zM10 9a2 2 0 1 1 2.5 2c-.4.2-.5.5-.5 1M12 14v.1',
  unreachable: 'M12 4l9 16H3L12 4zM12 10v4M12 17v.1',
  opted_out: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM6 6l12 12',
  expired: 'M7 3h10M7 21h10M8 3c0 5 8 6 8 9s-8 4-8 9M16 3c0 5-8 6-8 9s8 4 8 9',
};

/** @typedef {keyof typeof STROKES} IconName */

/** @param {{ name: IconName }} props */
export function Icon({ name }) {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${STROKES[name]} />
  </svg>`;
}
