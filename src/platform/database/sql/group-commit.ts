import { databaseFailure } from './database-error.js';

/** So many keep a transaction short enough that nobody who sends waits for it. */
const MAX_TOGETHER = 100;
/**
 * One is prepared while the other is flushed, and one that waits for a lock does not hold up everybody. Measured with 32
 * callers: four cost a tenth more of the processor for each row, and were no faster.
 */
const MAX_UNDER_WAY = 2;
/**
 * Beside one that is under way, another begins only for so many: its five statements cost as much as several rows. With 32 callers a
 * fifth of all transactions were for a single row.
 */
const WORTH_ANOTHER = 8;
/** Or once somebody has waited for so long: the one that is under way may stand at a lock. */
const MAX_WAIT_MS = 20;

interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Shares one transaction, and with it one flush to the disk, among all that is asked for while others are under way. Whoever
 * asks alone waits for nobody.
 */
export class GroupCommit<Item, Outcome> {
  #waiting: Waiting<Item, Outcome>[] = [];
  #underWay = 0;
  #impatience: NodeJS.Timeout | undefined;

  /**
   * @param apply does all of it in one transaction, or nothing; gives one outcome for each item, in their order, and has
   *   committed when it does
   */
  constructor(private readonly apply: (items: readonly Item[]) => Promise<readonly Outcome[]>) {}

  /** @throws what `apply` throws for this item */
  add(item: Item): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      // An embedded database answers before the next request is even read: without this nothing would ever come together.
      setImmediate(() => this.#goOn());
    });
  }

  #goOn(hasWaited = false): void {
    if (this.#underWay >= MAX_UNDER_WAY || this.#waiting.length === 0) return;
    if (this.#underWay > 0 && this.#waiting.length < WORTH_ANOTHER && !hasWaited) {
      this.#impatience ??= setTimeout(() => this.#goOn(true), MAX_WAIT_MS);
      return;
    }
    clearTimeout(this.#impatience);
    this.#impatience = undefined;
    const group = this.#waiting.splice(0, MAX_TOGETHER);
    this.#underWay += 1;
    void this.#settle(group).finally(() => {
      this.#underWay -= 1;
      setImmediate(() => this.#goOn());
    });
  }

  /**
   * What one item brings about must not fail the others: each then has a transaction of its own. Not where the database does not
   * answer, or has undone it again and again: no other item would fare better, and in doubt a group may have been committed.
   */
  async #settle(group: readonly Waiting<Item, Outcome>[]): Promise<void> {
    try {
      const outcomes = await this.apply(group.map(({ item }) => item));
      group.forEach(({ resolve }, index) => resolve(outcomes[index] as Outcome));
    } catch (error) {
      const failure = databaseFailure(error);
      if (group.length === 1 || failure === 'unavailable' || failure === 'rolled_back')
        for (const { reject } of group) reject(error);
      else await Promise.all(group.map((one) => this.#settle([one])));
    }
  }
}
