/**
 * @typedef {object} PhoneText
 * @property {string} id
 * @property {string} phone digits of the phone that shows it
 * @property {'service' | 'phone'} from
 * @property {string} body
 * @property {string} at ISO 8601
 * @property {true} [notTaken] the phone sent it, but the service did not take it
 * @property {true} [delivered] the service sent it, and knows that it arrived
 */

/** A page that stays open during a load test forgets the oldest, like the service does. */
const TEXTS_KEPT = 1000;

/** What the page knows: the texts of every phone, and how many of them nobody has looked at. */
export class Phones {
  /** @type {Map<string, PhoneText>} in the order in which they came */
  #texts = new Map();
  /** @type {Map<string, number>} */
  #unread = new Map();
  /** @type {Set<string>} numbers that have a conversation, the newest last */
  #numbers = new Set();

  /**
   * @param {PhoneText} text new, changed, or known already
   * @returns {boolean} whether it is new
   */
  add(text) {
    const known = this.#texts.has(text.id);
    this.#texts.set(text.id, text);
    this.#numbers.add(text.phone);
    if (this.#texts.size > TEXTS_KEPT) this.#forgetOldest();
    return !known;
  }

  /** @param {string} number opens a conversation that may still be empty */
  open(number) {
    this.#numbers.add(number);
    this.#unread.delete(number);
  }

  /** @param {string} number */
  countUnread(number) {
    this.#unread.set(number, this.unread(number) + 1);
  }

  /** @param {string} number */
  unread(number) {
    return this.#unread.get(number) ?? 0;
  }

  get allUnread() {
    return [...this.#unread.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Every conversation's texts by its number, the newest conversation first. They keep their places when texts come. */
  get conversations() {
    /** @type {Map<string, PhoneText[]>} */
    const conversations = new Map([...this.#numbers].reverse().map((number) => [number, []]));
    for (const text of this.#texts.values()) conversations.get(text.phone)?.push(text);
    return conversations;
  }

  /** The id of the text that came last. */
  get lastId() {
    return [...this.#texts.keys()].at(-1);
  }

  #forgetOldest() {
    const [oldest] = this.#texts.values();
    if (!oldest) return;
    this.#texts.delete(oldest.id);
    if ([...this.#texts.values()].some(({ phone }) => phone === oldest.phone)) return;
    this.#numbers.delete(oldest.phone);
    this.#unread.delete(oldest.phone);
  }
}
