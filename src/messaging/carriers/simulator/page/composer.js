import { byId } from './elements.js';
import { sendFrom } from './service.js';

/** Where the person at the phone writes. What the service does not take stays in the box, with the reason beside it. */
export class Composer {
  #form = byId('composer', HTMLFormElement);
  #box = byId('reply', HTMLTextAreaElement);
  #problem = byId('reply-problem', HTMLParagraphElement);
  #number = '';
  /** @type {Map<string, string>} what was begun on each phone: it must never go out from another one */
  #drafts = new Map();
  /** A second Enter must not send the box twice. */
  #isSendingBox = false;

  constructor() {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#sendBox();
    });
    this.#box.addEventListener('keydown', (event) => {
      // While an input method composes a character, Enter belongs to it.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#form.requestSubmit();
    });
    this.#form.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement && target.value) void this.#send(target.value);
    });
  }

  /** @param {string} number the phone that what is written here goes out from */
  writeFrom(number) {
    if (number === this.#number) return;
    this.#drafts.set(this.#number, this.#box.value);
    this.#number = number;
    this.#box.value = this.#drafts.get(number) ?? '';
    this.#problem.textContent = '';
  }

  focus() {
    this.#box.focus();
  }

  async #sendBox() {
    const body = this.#box.value;
    if (body.trim() === '') return this.focus();
    if (this.#isSendingBox) return;
    this.#isSendingBox = true;
    const number = this.#number;
    const isTaken = await this.#send(body);
    this.#isSendingBox = false;
    if (!isTaken) return;
    this.#drafts.delete(number);
    if (this.#number === number && this.#box.value === body) this.#box.value = '';
  }

  /**
   * @param {string} body
   * @returns {Promise<boolean>} whether the service took it
   */
  async #send(body) {
    this.#problem.textContent = '';
    const number = this.#number;
    try {
      await sendFrom(number, body);
      return true;
    } catch (error) {
      if (this.#number === number) this.#problem.textContent = reason(error);
      return false;
    }
  }
}

/** @param {unknown} error */
function reason(error) {
  // fetch throws a TypeError whose words differ by browser where nothing answers.
  if (error instanceof TypeError) return 'the text was not taken: the service does not answer';
  return error instanceof Error ? error.message : String(error);
}
