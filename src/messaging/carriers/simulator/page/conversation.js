/** @import { PhoneText } from './phones.js' */
import { byId, create } from './elements.js';
import { writeNumber, writeTime } from './wording.js';

/** So near the end, the reader follows; further up, new texts leave the view where it is. */
const FOLLOWS_WITHIN_PX = 80;

/** One phone's texts as bubbles: the service's on the left, the phone's own on the right. */
export class Conversation {
  #heading = byId('conversation-heading', HTMLHeadingElement);
  #scroller = byId('scroller', HTMLDivElement);
  #list = byId('texts', HTMLOListElement);
  #noTexts = byId('no-texts', HTMLParagraphElement);
  /** @type {string | undefined} */
  #number;
  /** @type {Map<string, { text: PhoneText, bubble: HTMLLIElement }>} */
  #shown = new Map();
  #follows = true;

  constructor() {
    this.#scroller.addEventListener('scroll', () => {
      const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
      this.#follows = scrollHeight - scrollTop - clientHeight < FOLLOWS_WITHIN_PX;
    });
    // What grows around it (the list of phones, a long draft, a phone's keyboard) must not cover the last text.
    new ResizeObserver(() => this.#followEnd()).observe(this.#scroller);
  }

  /**
   * @param {string} number
   * @param {readonly PhoneText[]} texts
   */
  show(number, texts) {
    if (number !== this.#number) this.#begin(number);
    this.#forgetAllBut(texts);
    for (const text of texts) this.#showText(text);
    this.#noTexts.hidden = texts.length > 0;
    this.#followEnd();
  }

  focus() {
    this.#heading.focus();
  }

  #followEnd() {
    if (this.#follows) this.#scroller.scrollTop = this.#scroller.scrollHeight;
  }

  /** @param {string} number */
  #begin(number) {
    this.#number = number;
    this.#follows = true;
    this.#heading.textContent = writeNumber(number);
    this.#list.replaceChildren();
    this.#shown.clear();
  }

  /** @param {readonly PhoneText[]} texts */
  #forgetAllBut(texts) {
    const ids = new Set(texts.map(({ id }) => id));
    for (const [id, { bubble }] of this.#shown) {
      if (ids.has(id)) continue;
      bubble.remove();
      this.#shown.delete(id);
    }
  }

  /** @param {PhoneText} text */
  #showText(text) {
    const before = this.#shown.get(text.id);
    if (before?.text === text) return;
    const bubble = bubbleOf(text);
    if (before) before.bubble.replaceWith(bubble);
    else this.#list.append(bubble);
    // Whoever writes wants to see what they wrote.
    if (!before && text.from === 'phone') this.#follows = true;
    this.#shown.set(text.id, { text, bubble });
  }
}

/** @param {PhoneText} text */
function bubbleOf({ from, body, at, notTaken, delivered }) {
  const item = create('li', `text from-${from}`);
  const sender = create('span', 'unseen', from === 'service' ? 'The service: ' : 'This phone: ');
  const below = create('p', 'quiet');
  const time = create('time', '', writeTime(new Date(at), new Date()));
  time.dateTime = at;
  time.title = new Date(at).toLocaleString();
  below.append(time, delivered ? ' · delivered' : '');
  const said = create('p', 'bubble', body);
  // Each text has the direction of its own letters, as on a telephone.
  said.dir = 'auto';
  item.append(sender, said, below);
  if (notTaken) {
    item.classList.add('not-taken');
    item.append(create('p', 'problem', 'Not taken by the service'));
  }
  return item;
}
