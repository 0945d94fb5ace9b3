import { setTimeout as sleep } from 'node:timers/promises';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Injectable, Logger } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { Clock } from '../../../platform/clock/clock.js';
import { Config } from '../../../platform/config/config.js';
import { Duty } from '../../../platform/duty.js';
import type { Priority } from '../../messages/message.entity.js';
import { PRIORITY } from '../../messages/message.entity.js';
import { Overdue } from '../../messages/overdue.js';
import { BeatsSeen } from './beats-seen.js';
import type { Heartbeat } from './heartbeat.entity.js';
import { Heartbeats } from './heartbeats.js';
import { OverdueSearch } from './overdue-search.js';
import { BEAT_EVERY_MS, decideAtStart, longestHoldMs } from './restore.js';

const TICK_MS = 1_000;
const ASK_AGAIN_MS = 1_000;
/** A list that cannot be had at a start keeps reminders waiting no longer. */
const MAX_ASKING_MS = 60_000;
/** One that is slow is waited for, however little lists lag behind: without it what is due may go out twice. */
const MIN_ASKING_MS = 15_000;

/**
 * Lets nothing be sent that a later state of this database may have sent already: a backup that was restored knows nothing of
 * what went out since. Noticed by the heartbeat that all replicas share: at a start by its age, while running by its number,
 * which never goes back unless the database does.
 */
@Injectable()
export class RestoreGuard implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #logger = new Logger(RestoreGuard.name);
  readonly #beats = new BeatsSeen();
  #hasStarted = false;
  #lookedForAt: number | undefined;
  /** While a carrier is asked at the start. */
  #askingSince: Date | undefined;
  #starting: Promise<void> | undefined;
  #lastBeat = Number.NEGATIVE_INFINITY;
  readonly #duty = new Duty(
    () => this.#tick(),
    (error) => this.#logger.warn(`The heartbeat failed: ${String(error)}`),
  );
  #stopping = false;

  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly heartbeats: Heartbeats,
    private readonly overdue: Overdue,
    private readonly search: OverdueSearch,
  ) {}

  /**
   * Whether what is due in a priority may be claimed now. Asked before each claim: a row is read, which costs less than a text that
   * goes out twice.
   */
  async admits(priority: Priority): Promise<boolean> {
    if (!this.#hasStarted) {
      // Only an answer that was due before can be out already: those that have come in since need not wait for the list.
      if (priority === PRIORITY.reply && this.#askingSince)
        return !(await this.overdue.any(this.#askingSince, PRIORITY.reply));
      await this.#begin();
      if (this.#stopping) return false;
    }
    const row = await this.#read();
    if (!row?.holdingUntil) return true;
    return priority === PRIORITY.reply && row.restoredAt?.getTime() === this.#lookedForAt;
  }

  @Interval(TICK_MS)
  async tick(): Promise<void> {
    if (this.#hasStarted) await this.#duty.run();
  }

  /** At once, and without holding up the start: what fails now is tried again by whoever wants to send. */
  onApplicationBootstrap(): void {
    this.#begin().catch((error: unknown) => this.#logger.warn(`The heartbeat failed: ${String(error)}`));
  }

  onModuleDestroy(): void {
    this.#stopping = true;
  }

  async #tick(): Promise<void> {
    const row = await this.#read();
    if (row?.holdingUntil && row.restoredAt) await this.#hold(row.restoredAt, row.holdingUntil);
    if (this.clock.monotonic() - this.#lastBeat >= BEAT_EVERY_MS) await this.#beat(row);
  }

  #begin(): Promise<void> {
    this.#starting ??= this.#start().finally(() => {
      this.#starting = undefined;
      this.#askingSince = undefined;
    });
    return this.#starting;
  }

  async #start(): Promise<void> {
    const row = await this.heartbeats.read();
    await this.#decide(row);
    if (this.#stopping) return;
    this.#beats.beginAgain((await this.heartbeats.read())?.beats ?? 0);
    this.#hasStarted = true;
  }

  async #decide(row: Heartbeat | null): Promise<void> {
    const now = this.clock.now();
    const isOverdue = await this.overdue.any(now);
    const beatAt = row?.beatAt;
    const decision = decideAtStart({ beatAt, now, isOverdue }, this.config.restoreAfterMs);
    if (decision === 'look for what is due') await this.#beginHold('nobody was there for long');
    else if (decision === 'ask first' && beatAt && (await this.#isRestored(beatAt, now)))
      await this.#beginHold('the carrier has texts that the database does not know');
    else await this.heartbeats.beat(row);
  }

  /**
   * Asks until there is an answer, for a while. Without one everything goes on: that a process was down for some minutes is
   * common, that a backup is restored within minutes while the carrier's list fails is not, and who waits on may
   * be too late for appointments.
   */
  async #isRestored(beatAt: Date, now: Date): Promise<boolean> {
    this.#askingSince = now;
    const patienceMs = Math.max(MIN_ASKING_MS, Math.min(MAX_ASKING_MS, this.config.reconcileAfterMs));
    const deadline = this.clock.monotonic() + patienceMs;
    for (;;) {
      const evidence = await this.search.evidence(beatAt, deadline);
      if (evidence !== 'nothing known') return evidence === 'restored';
      if (this.#stopping || this.clock.monotonic() + ASK_AGAIN_MS > deadline) return false;
      await sleep(ASK_AGAIN_MS);
    }
  }

  /** The row, after a look whether the database has gone back. */
  async #read(): Promise<Heartbeat | null> {
    const seen = this.#beats.most;
    const row = await this.heartbeats.read();
    if (!this.#beats.hasGoneBack(row?.beats ?? 0, seen)) return row;
    if (!row) await this.heartbeats.beat(null);
    await this.#beginHold('the database has gone back in time');
    const held = await this.heartbeats.read();
    this.#beats.beginAgain(held?.beats ?? 0);
    return held;
  }

  async #beginHold(why: string): Promise<void> {
    this.#logger.warn({ msg: 'What is due is looked for at the carrier before it is sent', because: why });
    const now = this.clock.now().getTime();
    await this.heartbeats.hold(new Date(now + longestHoldMs(this.config.reconcileAfterMs)));
  }

  /** In every replica: each step is a compare-and-set. */
  async #hold(restoredAt: Date, until: Date): Promise<void> {
    // Answers first: those to texts that come in now wait for them.
    await this.search.lookFor(PRIORITY.reply, restoredAt);
    this.#lookedForAt = restoredAt.getTime();
    await this.search.lookFor(PRIORITY.reminder, restoredAt);
    await this.search.lookForUnknown(restoredAt);
    if (this.clock.now() >= until || !(await this.overdue.anyLookedFor()))
      await this.heartbeats.goOn(restoredAt);
  }

  async #beat(row: Heartbeat | null): Promise<void> {
    this.#lastBeat = this.clock.monotonic();
    if (await this.heartbeats.beat(row)) this.#beats.see((row?.beats ?? 0) + 1);
  }
}
