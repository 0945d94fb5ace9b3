import { ContactNumber } from '../contact/number.js';
import { Trouble } from '../service/problem.js';
import { mayChange } from '../service/session.js';
import { Heading } from '../ui/heading.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';
import { Consent } from './consent.js';
import { ContactAppointments } from './contact-appointments.js';
import { Done } from './done.js';
import { Erase } from './erase.js';
import { nameOfPerson } from './person.js';
import { Thread } from './thread.js';
import { useContact } from './use-contact.js';

/**
 * Everything about one person: `#/contact/12065551234`.
 * @param {{ parts: string[] }} props
 */
export function Contact({ parts: [digits = ''] }) {
  if (!/^\d{5,15}$/.test(digits)) return html`<${Heading}>${t.shell.notFound}<//>`;
  return html`<${One} key=${digits} digits=${digits} />`;
}

/** @param {{ digits: string }} props */
function One({ digits }) {
  const { value: contact, error, reload } = useContact(digits);
  const name = nameOfPerson({ name: contact?.name, digits });
  return html`<a class="back" href=${linkTo('inbox')}><${Icon} name="back" />${t.inbox.title}</a>
    <div class="appointment-head">
      <${Heading} title=${name}>${name}<//>
      <${ContactNumber} digits=${digits} />
      ${contact?.conversation && html`<${Done} conversation=${contact.conversation} onChanged=${reload} />`}
    </div>
    <${Trouble} error=${error} />
    <div class="appointment contact">
      <div class="contact-side">
        <section class="card" aria-labelledby="contact-appointments">
          <h2 id="contact-appointments">${t.inbox.appointments}</h2>
          ${contact && html`<${ContactAppointments} ahead=${contact.ahead} past=${contact.past} />`}
        </section>
        <section class="card" aria-labelledby="contact-consent">
          <h2 id="contact-consent">${t.inbox.consent}</h2>
          ${contact && html`<${Consent} digits=${digits} optOut=${contact.optOut} onChanged=${reload} />`}
        </section>
        ${mayChange() && html`<${Erase} digits=${digits} />`}
      </div>
      <div class="card">
        <h2>${t.appointment.conversation}</h2>
        <${Thread} digits=${digits} contact=${contact} />
      </div>
    </div>`;
}
