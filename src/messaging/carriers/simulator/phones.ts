import type { Observable } from 'rxjs';
import { concat, defer, Subject } from 'rxjs';
import { newId } from '../../../platform/identifier.js';

export interface PhoneText {
  readonly id: string;
  /** The number of the phone that shows it, in digits. */
  readonly phone: string;
  readonly from: 'service' | 'phone';
  readonly body: string;
  readonly at: Date;
  /** The phone sent it, but the service did not take it. */
  readonly notTaken?: true;
  /** The service sent it, and has taken the receipt that says that it arrived. */
  readonly delivered?: true;
}

/** All phones together keep so many texts; older ones are forgotten, so that a load test does not fill the memory. */
const TEXTS_KEPT = 1000;

/** What the simulated phones show, in memory only: a restart empties them. */
export class Phones {
  readonly #texts: PhoneText[] = [];
  readonly #changes = new Subject<PhoneText>();

  /** Puts a text on its phone. */
  show(text: Pick<PhoneText, 'phone' | 'from' | 'body'>): PhoneText {
    const shown = { ...text, id: newId(), at: new Date() };
    this.#texts.push(shown);
    if (this.#texts.length > TEXTS_KEPT) this.#texts.shift();
    this.#changes.next(shown);
    return shown;
  }

  /** Marks a text that the phone sent, but that the service did not take. */
  markNotTaken(text: PhoneText): void {
    this.#mark({ ...text, notTaken: true });
  }

  /** Marks a text that the service sent, and knows to have arrived. */
  markDelivered(text: PhoneText): void {
    this.#mark({ ...text, delivered: true });
  }

  #mark(marked: PhoneText): void {
    const position = this.#texts.findIndex(({ id }) => id === marked.id);
    if (position >= 0) this.#texts[position] = marked;
    this.#changes.next(marked);
  }

  /** All texts that came after the one named, the oldest first; all that are kept where none or an unknown one is named. */
  after(id: string | undefined): readonly PhoneText[] {
    const position = this.#texts.findIndex((text) => text.id === id);
    return this.#texts.slice(position + 1);
  }

  /** The same, then each new or changed one as it comes, until `hangUp`. */
  changesAfter(id: string | undefined): Observable<PhoneText> {
    return defer(() => concat(this.after(id), this.#changes));
  }

  /** Empties a phone, for those who look at it from now on. */
  forget(phone: string): void {
    const others = this.#texts.filter((text) => text.phone !== phone);
    this.#texts.splice(0, this.#texts.length, ...others);
  }

  /** Ends all that `changesAfter` gave. */
  hangUp(): void {
    this.#changes.complete();
  }
}
