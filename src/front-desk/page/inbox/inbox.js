import { shownNumber } from '../contact/number.js';
import { Trouble } from '../service/problem.js';
import { Heading } from '../ui/heading.js';
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';
import { ContactAppointments } from './contact-appointments.js';
import { Conversations } from './conversations.js';
import { Done } from './done.js';
import { nameOfPerson } from './person.js';
import { Thread } from './thread.js';
import { useContact } from './use-contact.js';

/**
 * What people have written, and what staff answer: `#/inbox`, `#/inbox/12065551234`.
 * @param {{ parts: string[] }} props
 */
export function Inbox({ parts: [digits = ''] }) {
  const isOpen = /^\d+$/.test(digits);
  return html`<${Heading}>${t.inbox.title}<//>
    <div class="inbox ${isOpen ? 'is-open' : ''}">
      <section class="inbox-list" aria-label=${t.inbox.list}><${Conversations} chosen=${digits} /></section>
      ${
        isOpen
          ? html`<${One} key=${digits} digits=${digits} />`
          : html`<p class="empty inbox-nobody">${t.inbox.choose}</p>`
      }
    </div>`;
}

/** @param {{ digits: string }} props */
function One({ digits }) {
  const { value: contact, error, reload } = useContact(digits);
  const name = nameOfPerson({ name: contact?.name, digits });
  return html`<section class="inbox-thread" aria-labelledby="person">
      <a class="back" href=${linkTo('inbox')}><${Icon} name="back" />${t.inbox.back}</a>
      <div class="thread-head">
        <h2 id="person"><a href=${linkTo('contact', digits)}>${name}</a></h2>
        ${contact?.name && html`<p class="quiet">${shownNumber(digits)}</p>`}
        ${contact?.conversation && html`<${Done} conversation=${contact.conversation} onChanged=${reload} />`}
      </div>
      <${Trouble} error=${error} />
      <${Thread} digits=${digits} contact=${contact} />
    </section>
    <aside class="inbox-appointments" aria-label=${t.inbox.appointments}>
      ${contact && html`<${ContactAppointments} ahead=${contact.ahead} past=${contact.past} />`}
      <a class="button" href=${linkTo('contact', digits)}><${Icon} name="person" />${t.inbox.contact}</a>
    </aside>`;
}
