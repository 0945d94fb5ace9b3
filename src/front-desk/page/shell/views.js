/** @import { IconName } from '../lib/icons.js' */
import { Call } from '../call/call.js';
import { Appointment } from '../day/appointment.js';
import { Day } from '../day/day.js';
import { Heading } from '../lib/heading.js';
import { t } from '../lib/language.js';
import { html, useEffect, useState } from '../lib/preact.js';
import { styledBy } from '../lib/style.js';
import { untilLoaded } from '../service/retry.js';

/**
 * A view is a component that is given the address's parts behind its name (`#/appointment/12ab` gives `['12ab']`). It
 * begins with `<Heading>`, which names the tab and takes the focus when the reader comes to it.
 * @typedef {(props: { parts: string[] }) => any} View
 */

/** What a receptionist looks at all day comes with the page; the rest is loaded by whoever goes there. @type {Map<string, View>} */
const AT_ONCE = new Map(Object.entries({ day: Day, call: Call, appointment: Appointment }));

const INBOX_STYLES = ['inbox/inbox.css'];

/** Not a plain object: what stands in the address may be the name of something that every object has. */
const ON_DEMAND = new Map(
  Object.entries(
    /** @type {Record<string, () => Promise<View>>} */ ({
      inbox: async () => (await styled(INBOX_STYLES, import('../inbox/inbox.js'))).Inbox,
      contact: async () => (await styled(INBOX_STYLES, import('../inbox/contact.js'))).Contact,
      search: async () => (await styled(INBOX_STYLES, import('../search/search.js'))).Search,
      new: async () =>
        (await styled(['form/forms.css'], import('../form/new-appointment.js'))).NewAppointment,
      change: async () =>
        (await styled(['form/forms.css'], import('../day/change-appointment.js'))).ChangeAppointment,
      cancel: async () =>
        (await styled(['form/forms.css'], import('../day/cancel-appointment.js'))).CancelAppointment,
      import: async () =>
        (await styled(['form/forms.css', 'import/import.css'], import('../import/view/import-view.js')))
          .ImportAppointments,
      charts: async () =>
        (await styled(['form/forms.css', 'charts/charts.css'], import('../charts/charts.js'))).Charts,
    }),
  ),
);

/**
 * What the navigation offers; what only changes something is not offered to who may only look.
 * @type {{ view: keyof typeof t.shell, icon: IconName, short?: keyof typeof t.shell, changes?: boolean }[]}
 */
export const NAVIGATION = [
  { view: 'day', icon: 'day', short: 'shortDay' },
  { view: 'call', icon: 'call', short: 'shortCall' },
  { view: 'inbox', icon: 'inbox', short: 'shortInbox' },
  { view: 'new', icon: 'new', short: 'shortNew', changes: true },
  { view: 'import', icon: 'import', short: 'shortImport', changes: true },
  { view: 'charts', icon: 'charts', short: 'shortCharts' },
];

/** @param {{ view: string, parts: string[] }} place */
export function CurrentView({ view, parts }) {
  const [loaded, setLoaded] = useState(
    /** @type {{ view: string, component?: View, hasFailed?: boolean } | undefined} */ (undefined),
  );
  useEffect(() => {
    const load = ON_DEMAND.get(view);
    if (AT_ONCE.get(view) || !load) return;
    const left = new AbortController();
    void untilLoaded(
      load,
      () => !left.signal.aborted && setLoaded({ view, hasFailed: true }),
      left.signal,
    ).then((component) => !left.signal.aborted && setLoaded({ view, component }));
    return () => left.abort();
  }, [view]);

  const now = AT_ONCE.get(view) ?? (loaded?.view === view ? loaded.component : undefined);
  if (now) return html`<${now} parts=${parts} />`;
  if (!ON_DEMAND.get(view)) return html`<${Heading}>${t.shell.notFound}<//>`;
  if (loaded?.view === view && loaded.hasFailed)
    return html`<p class="problem" role="alert">${t.people.loadingAgain}</p>`;
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
