/** @import { PhoneText, Phones } from './phones.js' */
import { byId, create } from './elements.js';
import { writeNumber, writeTime } from './wording.js';

/**
 * The list of phones: links, so that a conversation has an address and the Back button works. They are changed in place
 * and never moved, so that focus and finger stay on the one they are on.
 */
export class PhoneList {
  #list = byId('phones', HTMLUListElement);
  /** @type {Map<string, PhoneLink>} */
  #links = new Map();
  /** @type {string | undefined} */
  #open;

  /**
   * @param {Phones} phones
   * @param {string | undefined} open the number whose conversation is open
   */
  show(phones, open) {
    const conversations = phones.conversations;
    for (const [number, link] of this.#links) {
      if (conversations.has(number)) continue;
      link.item.remove();
      this.#links.delete(number);
    }
    for (const [number, texts] of [...conversations].reverse()) {
      const link = this.#links.get(number) ?? this.#add(number);
      link.show(texts.at(-1), phones.unread(number), number === open);
    }
    if (open !== this.#open)
      this.#links.get(open ?? '')?.item.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#open = open;
  }

  /** @param {string} number */
  #add(number) {
    const link = new PhoneLink(number);
    this.#links.set(number, link);
    this.#list.prepend(link.item);
    return link;
  }
}

class PhoneLink {
  item = document.createElement('li');
  #link = create('a', 'phone');
  #time = create('time', 'quiet');
  #last = create('span', 'last quiet');
  #unread = create('span', 'unread');

  /** @param {string} number */
  constructor(number) {
    this.#link.href = `#${number}`;
    this.#link.append(create('span', 'number', writeNumber(number)), this.#time, this.#last, this.#unread);
    this.item.append(this.#link);
  }

  /**
   * @param {PhoneText | undefined} last
   * @param {number} unread
   * @param {boolean} isOpen
   */
  show(last, unread, isOpen) {
    if (isOpen) this.#link.setAttribute('aria-current', 'page');
    else this.#link.removeAttribute('aria-current');
    this.#time.textContent = last ? writeTime(new Date(last.at), new Date()) : '';
    this.#last.textContent = last?.body ?? 'No texts yet';
    this.#unread.replaceChildren(
      ...(unread > 0 ? [String(unread), create('span', 'unseen', ' unread')] : []),
    );
  }
}
