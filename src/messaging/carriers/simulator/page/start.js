import { byId } from './elements.js';
import { REMINDERS } from './service.js';
import { createCommand } from './wording.js';

const REFRESH_EVERY_MS = 10 * 60_000;
const COPIED_FOR_MS = 2000;

/** What a newcomer sees: the commands that make a text arrive, for this very address and time. */
export class Start {
  #page = byId('start', HTMLElement);
  #heading = byId('start-heading', HTMLHeadingElement);
  #command = byId('create-command', HTMLPreElement);
  #copy = byId('copy-command', HTMLButtonElement);

  constructor() {
    byId('look-command', HTMLPreElement).textContent = `curl ${REMINDERS.href}/REMINDER_ID`;
    this.#write();
    // An appointment time that has passed would be refused.
    setInterval(() => this.#write(), REFRESH_EVERY_MS);
    // Browsers give pages a clipboard only on loopback and HTTPS.
    this.#copy.hidden = !('clipboard' in navigator);
    this.#copy.addEventListener('click', () => void this.#copyCommand());
  }

  /** @param {boolean} isShown */
  show(isShown) {
    this.#page.hidden = !isShown;
  }

  get hasFocus() {
    return this.#page.contains(document.activeElement);
  }

  focus() {
    this.#heading.focus();
  }

  #write() {
    this.#command.textContent = createCommand(REMINDERS, new Date());
  }

  async #copyCommand() {
    const words = await navigator.clipboard.writeText(this.#command.textContent ?? '').then(
      () => 'Copied',
      () => 'Not copied',
    );
    this.#copy.textContent = words;
    setTimeout(() => (this.#copy.textContent = 'Copy'), COPIED_FOR_MS);
  }
}
