/** @import { IconName } from '../ui/icons.js' */
import { Day } from '../day/day.js';
import { untilLoaded } from '../service/retry.js';
import { Heading } from '../ui/heading.js';
import { t } from '../ui/language.js';
import { html, useEffect, useState } from '../ui/preact.js';
import { styledBy } from '../ui/style.js';

/**
 * A view is a component that is given the address's parts behind its name (`#/appointment/12ab` gives `['12ab']`). It
 * begins with `<Heading>`, which names the tab and takes the focus when the reader comes to it.
 * @typedef {(props: { parts: string[] }) => any} View
 */

/** What is there already: the day comes with the page, the rest is loaded by whoever goes there. @type {Map<string, View>} */
const LOADED = new Map(Object.entries({ day: Day }));

const INBOX_STYLES = ['inbox/inbox.css'];

/** Not a plain object: what stands in the address may be the name of something that every object has. */
const ON_DEMAND = new Map(
  Object.entries(
    /** @type {Record<string, () => Promise<View>>} */ ({
      inbox: async () => (await styled(INBOX_STYLES, import('../inbox/inbox.js'))).Inbox,
      contact: async () => (await styled(INBOX_STYLES, import('../inbox/contact.js'))).Contact,
      search: async () => (await styled(INBOX_STYLES, import('../search/search.js'))).Search,
      call: async () => (await import('../call/call.js')).Call,
      appointment: async () => (await import('../appointment/appointment.js')).Appointment,
      new: async () =>
        (await styled(['form/forms.css'], import('../form/new-appointment.js'))).NewAppointment,
      change: async () =>
        (await styled(['form/forms.css'], import('../appointment/change-appointment.js'))).ChangeAppointment,
      cancel: async () =>
        (await styled(['form/forms.css'], import('../appointment/cancel-appointment.js'))).CancelAppointment,
      delete: async () =>
        (await styled(['form/forms.css'], import('../appointment/delete-appointment.js'))).DeleteAppointment,
      'cancel-many': async () =>
        (await styled(['form/forms.css', 'many/many.css'], import('../many/cancel-many.js'))).CancelMany,
      'move-many': async () =>
        (await styled(['form/forms.css', 'many/many.css'], import('../many/move-many.js'))).MoveMany,
      print: async () => (await styled(['print/print.css'], import('../print/print.js'))).PrintDay,
      import: async () =>
        (await styled(['form/forms.css', 'import/import.css'], import('../import/view/import-view.js')))
          .ImportAppointments,
      audit: async () => (await styled(['audit/audit.css'], import('../audit/audit.js'))).AuditList,
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

/** What is gone to all day is fetched as soon as the day is there: when nothing has come in for a while. */
const OFTEN = ['appointment', 'call'];
const QUIET_MS = 2000;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
const incoming = new PerformanceObserver(fetchWhenQuiet);
incoming.observe({ type: 'resource' });
fetchWhenQuiet();

function fetchWhenQuiet() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    incoming.disconnect();
    OFTEN.forEach((view) => void load(view).catch(() => {}));
  }, QUIET_MS);
}

/**
 * @param {string} view one of those on demand
 * @returns {Promise<void>}
 */
async function load(view) {
  const component = await ON_DEMAND.get(view)?.();
  if (component) LOADED.set(view, component);
}

/** @param {{ view: string, parts: string[] }} place */
export function CurrentView({ view, parts }) {
  const [tried, setTried] = useState(
    /** @type {{ view: string, hasFailed?: boolean } | undefined} */ (undefined),
  );
  const component = LOADED.get(view);
  useEffect(() => {
    // By what this was drawn with: it may have been fetched in between.
    if (component || !ON_DEMAND.has(view)) return;
    const left = new AbortController();
    void untilLoaded(
      () => load(view),
      () => {
        if (left.signal.aborted) return;
        setTried({ view, hasFailed: true });
        // Where nothing can be reached, the view is asked for again all the same.
        void import('./reload-if-updated.js')
          .then(({ reloadIfUpdated }) => reloadIfUpdated())
          .catch(() => {});
      },
      left.signal,
    ).then(() => !left.signal.aborted && setTried({ view }));
    return () => left.abort();
  }, [view]);

  if (component) return html`<${component} parts=${parts} />`;
  if (!ON_DEMAND.has(view)) return html`<${Heading}>${t.shell.notFound}<//>`;
  if (tried?.view === view && tried.hasFailed)
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
