/** @import { IconName } from './icons.js' */
import { Appointment } from './appointment.js';
import { Call } from './call.js';
import { Day } from './day.js';
import { Heading } from './heading.js';
import { html, useEffect, useState } from './preact.js';
import { t } from './language.js';
import { describe } from './problem.js';
import { styledBy } from './style.js';

/**
 * A view is a component that is given the address's parts behind its name (`#/appointment/12ab` gives `['12ab']`). It
 * begins with `<Heading>`, which names the tab and takes the focus when the reader comes to it.
 * @typedef {(props: { parts: string[] }) => any} View
 */

/** What a receptionist looks at all day comes with the page; the rest is loaded by whoever goes there. @type {Record<string, View>} */
const AT_ONCE = { day: Day, call: Call, appointment: Appointment };

/** @type {Record<string, () => Promise<View>>} */
const ON_DEMAND = {
  new: async () => (await styled(['forms.css'], import('./new-appointment.js'))).NewAppointment,
  change: async () => (await styled(['forms.css'], import('./change-appointment.js'))).ChangeAppointment,
  cancel: async () => (await styled(['forms.css'], import('./cancel-appointment.js'))).CancelAppointment,
  import: async () =>
    (await styled(['forms.css', 'import.css'], import('./import-view.js'))).ImportAppointments,
  pictures: async () => (await styled(['forms.css', 'pictures.css'], import('./pictures.js'))).Pictures,
};

/**
 * What the navigation offers; what only changes something is not offered to who may only look.
 * @type {{ view: keyof typeof t.shell, icon: IconName, short?: keyof typeof t.shell, changes?: boolean }[]}
 */
export const NAVIGATION = [
  { view: 'day', icon: 'day', short: 'shortDay' },
  { view: 'call', icon: 'call', short: 'shortCall' },
  { view: 'new', icon: 'new', short: 'shortNew', changes: true },
  { view: 'import', icon: 'import', changes: true },
  { view: 'pictures', icon: 'pictures' },
];

/** @param {{ view: string, parts: string[] }} place */
export function CurrentView({ view, parts }) {
  const [loaded, setLoaded] = useState(
    /** @type {{ view: string, component?: View, error?: unknown } | undefined} */ (undefined),
  );
  useEffect(() => {
    const load = ON_DEMAND[view];
    if (AT_ONCE[view] || !load) return;
    let isCurrent = true;
    load().then(
      (component) => isCurrent && setLoaded({ view, component }),
      (error) => isCurrent && setLoaded({ view, error }),
    );
    return () => void (isCurrent = false);
  }, [view]);

  const now = AT_ONCE[view] ?? (loaded?.view === view ? loaded.component : undefined);
  if (now) return html`<${now} parts=${parts} />`;
  if (!ON_DEMAND[view]) return html`<${Heading}>${t.shell.notFound}<//>`;
  if (loaded?.view === view && loaded.error)
    return html`<p class="problem" role="alert">${describe(loaded.error)}</p>`;
  return html`<p class="empty" role="status">${t.shell.loading}</p>`;
}

/**
 * @template T
 * @param {readonly string[]} styles
 * @param {Promise<T>} module
 */
async function styled(styles, module) {
  const [loaded] = await Promise.all([module, ...styles.map(styledBy)]);
  return loaded;
}
