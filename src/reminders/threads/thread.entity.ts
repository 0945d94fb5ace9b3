import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Message } from '../../messaging/messages/message.entity.js';

/** `unread`: something that staff should read; `waiting`: all is read, and something may still need an answer. */
export const THREAD_STATES = ['unread', 'waiting', 'settled'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

/**
 * What the list of conversations shows of one number: written in the transaction in which a text comes in or staff write one, so that
 * the list never has to look through all messages.
 */
@Entity('conversation')
@Index('conversation_last', ['lastAt', 'lastId'])
@Index('conversation_state', ['state', 'lastAt', 'lastId'])
@Index('conversation_waits', ['state', 'waitsUntil'])
export class Thread {
  @PrimaryColumn('varchar', { length: 16 })
  number: string;

  /** The last text that the number or staff wrote. */
  @Column('varchar', { name: 'last_id', length: 32 })
  lastId: string;

  @Column('datetime', { name: 'last_at', precision: 3 })
  lastAt: Date;

  /** How many texts have come in for staff since somebody last read them. */
  @Column('int')
  unread: number = 0;

  /** The last of those. */
  @Column('varchar', { name: 'unread_id', length: 32, nullable: true })
  unreadId: string | null = null;

  @Column('varchar', { length: 8 })
  state: ThreadState = 'settled';

  /** Until when what is to be seen to is worth it; null where nothing is. */
  @Column('datetime', { name: 'waits_until', precision: 3, nullable: true })
  waitsUntil: Date | null = null;

  /** Staff have said so themselves, and not yet that it is done. */
  @Column('boolean', { name: 'needs_answer', default: false })
  needsAnswer: boolean = false;

  static of(number: string): Thread {
    return Object.assign(new Thread(), { number });
  }

  /** The number has written, or staff have. */
  add({ id, createdAt }: Message): void {
    if (this.lastId > id) return;
    this.lastId = id;
    this.lastAt = createdAt;
  }

  /** What came in is for staff to read. */
  awaitReader({ id }: Message): void {
    this.unread += 1;
    this.unreadId = id;
    this.#settle();
  }

  /** @param upTo the last text that was read: where something came in behind it, there is still something to read */
  read(upTo?: string): void {
    if (this.#hasNewsAfter(upTo)) return;
    this.unread = 0;
    this.#settle();
  }

  /**
   * Nothing in it needs an answer.
   * @param upTo the last text that was seen
   * @returns false where something came in behind it: then all stays as it is
   */
  finish(upTo?: string): boolean {
    if (this.#hasNewsAfter(upTo)) return false;
    this.unread = 0;
    this.needsAnswer = false;
    this.#settle();
    return true;
  }

  reopen(): void {
    this.needsAnswer = true;
    this.#settle();
  }

  wait(until: Date | null): void {
    this.waitsUntil = until;
    this.#settle();
  }

  #hasNewsAfter(upTo: string | undefined): boolean {
    return upTo !== undefined && this.unreadId !== null && this.unreadId > upTo;
  }

  #settle(): void {
    const isWaiting = this.needsAnswer || this.waitsUntil !== null;
    this.state = this.unread > 0 ? 'unread' : isWaiting ? 'waiting' : 'settled';
  }
}
