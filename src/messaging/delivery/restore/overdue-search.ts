import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Carriers } from '../../carriers/carriers.js';
import type { Priority } from '../../messages/message.entity.js';
import { Overdue } from '../../messages/overdue.js';
import { UnconfirmedMessages } from '../../messages/unconfirmed-messages.js';
import { MessageComposer } from '../ports/message-composer.js';
import type { ListingCarrier } from '../reconciliation/list-reader.js';
import { hasList } from '../reconciliation/list-reader.js';
import { CLOCK_TOLERANCE_MS } from '../reconciliation/reconciliation.js';

const PAGE_LIMIT_MS = 10_000;
/** A list that is longer since the last beat is not read to its end: what is due is then looked for in earnest. */
const MAX_PAGES = 2_000;

export type Evidence =
  | 'restored'
  | 'not restored'
  /** The list could not be had. */
  | 'nothing known';

/** Looks whether, and which of, the texts that are overdue have gone out by a state of the database that is lost. */
@Injectable()
export class OverdueSearch {
  readonly #logger = new Logger(OverdueSearch.name);

  constructor(
    private readonly clock: Clock,
    private readonly carriers: Carriers,
    private readonly overdue: Overdue,
    private readonly unconfirmed: UnconfirmedMessages,
    private readonly composer: MessageComposer,
  ) {}

  /** Has everything looked for that was due in a priority before then. */
  async lookFor(priority: Priority, at: Date): Promise<void> {
    const { name, sender } = this.carriers.preferred;
    for (;;) {
      const messages = await this.overdue.some(priority, at);
      if (messages.length === 0) return;
      const worded = await this.composer.inWords(messages);
      await this.overdue.lookFor(worded, name, sender, at);
    }
  }

  /** The same for what was under way. */
  async lookForUnknown(at: Date): Promise<void> {
    const { name, sender } = this.carriers.preferred;
    await this.overdue.lookForUnknown(name, sender, at);
  }

  /**
   * Whether a carrier's list shows a text to somebody to whom something is overdue, of which this database knows nothing.
   * Without a list there is no evidence, and no reason to wait for one.
   */
  async evidence(since: Date, deadlineMs: number): Promise<Evidence> {
    const found = await Promise.all(
      this.carriers.all.filter(hasList).map((carrier) => this.#evidenceAt(carrier, since, deadlineMs)),
    );
    if (found.includes('restored')) return 'restored';
    return found.includes('nothing known') ? 'nothing known' : 'not restored';
  }

  async #evidenceAt(carrier: ListingCarrier, since: Date, deadlineMs: number): Promise<Evidence> {
    const window = {
      from: new Date(since.getTime() - CLOCK_TOLERANCE_MS),
      to: new Date(this.clock.now().getTime() + CLOCK_TOLERANCE_MS),
    };
    let next: string | undefined;
    for (let pages = 0; pages < MAX_PAGES; pages++) {
      const leftMs = deadlineMs - this.clock.monotonic();
      if (leftMs <= 0) return 'nothing known';
      try {
        const page = await carrier.listPage(window, next, Math.min(PAGE_LIMIT_MS, leftMs));
        if (await this.#showsUnknownText(page.texts, carrier.sender)) return 'restored';
        if (page.next === undefined) return 'not restored';
        next = page.next;
      } catch (error) {
        this.#logger.warn({
          msg: 'The carrier could not be asked whether this database is a backup',
          carrier: carrier.name,
          error: String(error),
        });
        return 'nothing known';
      }
    }
    return 'restored';
  }

  async #showsUnknownText(
    texts: readonly { carrierId: string; sender: string; recipient: string; at: Date }[],
    sender: string,
  ): Promise<boolean> {
    const ours = texts.filter((text) => text.sender === sender);
    const recipients = [...new Set(ours.map(({ recipient }) => recipient))];
    const expected = await this.overdue.expected(recipients, this.clock.now());
    const fitting = ours.filter(({ recipient, at }) => {
      const dueAt = expected.get(recipient);
      return dueAt && at.getTime() >= dueAt.getTime() - CLOCK_TOLERANCE_MS;
    });
    if (fitting.length === 0) return false;
    const used = await this.unconfirmed.idsInUse(fitting.map(({ carrierId }) => carrierId));
    return fitting.some(({ carrierId }) => !used.has(carrierId));
  }
}
