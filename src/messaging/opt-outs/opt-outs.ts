import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In, LessThan, MoreThan } from 'typeorm';
import { databaseFailure } from '../../platform/database/sql/database-error.js';
import { change, places, select } from '../../platform/database/sql/sql.js';
import type { OptOutOrigin } from './opt-out.entity.js';
import { OptOut } from './opt-out.entity.js';

const MAX_WORD = 32;

/** The numbers that do not want any more texts. The list is asked again at the last moment, in the write-ahead. */
@Injectable()
export class OptOuts {
  /**
   * @param saidAt when it was written, by the carrier's clock, where it says
   * @returns whether the number was not on the list before
   */
  async add(
    manager: EntityManager,
    number: string,
    { source, word }: OptOutOrigin,
    now: Date,
    saidAt: Date | null = null,
  ): Promise<boolean> {
    if (await this.includes(manager, number)) {
      await manager.update(OptOut, { number, saidAt: LessThan(saidAt ?? now) }, { saidAt });
      return false;
    }
    try {
      await manager.insert(OptOut, {
        number,
        source,
        word: word && word.slice(0, MAX_WORD),
        since: now,
        saidAt,
      });
      return true;
    } catch (error) {
      if (databaseFailure(error) === 'duplicate') return false;
      throw error;
    }
  }

  /**
   * @param saidAt when the wish to be texted again was written, where that is known: one that was written later holds
   * @returns whether the number was on the list, and is not any more
   */
  async remove(manager: EntityManager, number: string, saidAt: Date | null = null): Promise<boolean> {
    const removed = await change(
      manager,
      'DELETE FROM opt_out WHERE number = ? AND (said_at IS NULL OR ? IS NULL OR said_at <= ?)',
      [number, saidAt, saidAt],
    );
    return removed !== 0;
  }

  /** In the order of the numbers. */
  page(manager: EntityManager, limit: number, after = ''): Promise<OptOut[]> {
    return manager.find(OptOut, {
      where: { number: MoreThan(after) },
      order: { number: 'ASC' },
      take: limit,
    });
  }

  /** Those of these numbers that have opted out, by number. */
  async among(manager: EntityManager, numbers: readonly string[]): Promise<Map<string, OptOut>> {
    if (numbers.length === 0) return new Map();
    const found = await manager.findBy(OptOut, { number: In([...numbers]) });
    return new Map(found.map((optOut) => [optOut.number, optOut]));
  }

  /** Which of these numbers have opted out: the same for a hot path, without entities. */
  async numbersAmong(manager: EntityManager, numbers: readonly string[]): Promise<ReadonlySet<string>> {
    if (numbers.length === 0) return new Set();
    const found = await select<Pick<OptOut, 'number'>>(
      manager,
      `SELECT number FROM opt_out WHERE number IN (${places(numbers.length)})`,
      numbers,
    );
    return new Set(found.map(({ number }) => number));
  }

  includes(manager: EntityManager, number: string): Promise<boolean> {
    return manager.existsBy(OptOut, { number });
  }
}
