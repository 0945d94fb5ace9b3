/** @import { AuditEntry } from '../api-types.js' */
import { read } from '../service/api.js';
import { Trouble } from '../service/problem.js';
import { isAdmin } from '../service/session.js';
import { usePolling } from '../service/use-polling.js';
import { deskZone, instant, writeMoment } from '../time/times.js';
import { Heading } from '../ui/heading.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';

const FIRST = 50;
const MORE = 200;
/** As the API has it. */
const MAX_SHOWN = 1000;

/**
 * Who did what, the latest first, for those who answer for it: `#/audit`, `#/audit/Ana`.
 * @param {{ parts: string[] }} props
 */
export function AuditList({ parts: [by = ''] }) {
  return html`<${Heading}>${t.audit.title}<//>
    ${isAdmin() ? html`<${Entries} key=${by} by=${by} />` : html`<p class="empty">${t.audit.forAdmins}</p>`}`;
}

/** @param {{ by: string }} props */
function Entries({ by }) {
  const [wanted, setWanted] = useState(FIRST);
  const { value, error } = usePolling(
    (signal) => read('audit', { limit: wanted, ...(by !== '' && { by }) }, signal),
    [wanted],
  );
  /** @type {AuditEntry[] | undefined} */
  const entries = value?.entries;
  return html`<p class="quiet">${t.audit.explain}</p>
    ${
      by !== '' &&
      html`<p class="audit-by">
        ${t.audit.onlyBy(by)} <a class="button" href=${linkTo('audit')}>${t.audit.everybody}</a>
      </p>`
    }
    <${Trouble} error=${error} />
    ${!entries && error === undefined && html`<p class="empty" role="status">${t.shell.loading}</p>`}
    ${entries?.length === 0 && html`<p class="empty">${t.audit.none}</p>`}
    ${entries && entries.length > 0 && html`<${Table} entries=${entries} />`}
    ${
      value?.next_cursor &&
      wanted < MAX_SHOWN &&
      html`<button type="button" class="more" onClick=${() => setWanted(Math.min(wanted + MORE, MAX_SHOWN))}>
        <${Icon} name="down" />${t.audit.more}
      </button>`
    }`;
}

/** @param {{ entries: AuditEntry[] }} props */
function Table({ entries }) {
  return html`<table class="audit">
    <thead>
      <tr>
        <th scope="col">${t.audit.when}</th>
        <th scope="col">${t.audit.who}</th>
        <th scope="col">${t.audit.what}</th>
      </tr>
    </thead>
    <tbody>
      ${entries.map(
        ({ id, at, by, action, subject }) =>
          html`<tr key=${id}>
            <td>${writeMoment(instant(at), deskZone())}</td>
            <td>${by === null ? t.audit.nobody : html`<a href=${linkTo('audit', by)}>${by}</a>`}</td>
            <td>${html`<${Done} action=${action} subject=${subject} />`}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** @param {Pick<AuditEntry, 'action' | 'subject'>} props */
function Done({ action, subject }) {
  const words = /** @type {Record<string, string>} */ (t.audit.actions)[action] ?? action;
  const isThere = action.startsWith('appointment_') && action !== 'appointment_deleted' && subject !== null;
  return isThere ? html`<a href=${linkTo('appointment', subject)}>${words}</a>` : words;
}
