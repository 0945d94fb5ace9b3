import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In, MoreThan } from 'typeorm';
import { databaseFailure } from '../../database/database-error.js';
import { OptOut } from './opt-out.entity.js';

const LONGEST_WORD = 32;
/** In place of a word, of a number at which nobody wants to hear from us. */
export const WRONG_NUMBER = 'WRONG NUMBER';

/** The numbers that want no more texts. Who is on this list is asked again at the last moment, in the write-ahead. */
@Injectable()
export class OptOuts {
  /** @returns whether the number was not on the list before */
  async add(manager: EntityManager, number: string, word: string, now: Date): Promise<boolean> {
    if (await this.includes(manager, number)) return false;
    try {
      await manager.insert(OptOut, { number, word: word.slice(0, LONGEST_WORD), since: now });
      return true;
    } catch (error) {
      if (databaseFailure(error) === 'duplicate') return false;
      throw error;
    }
  }

  /** @returns whether the number was on the list */
  async remove(manager: EntityManager, number: string): Promise<boolean> {
    const { affected } = await manager.delete(OptOut, { number });
    return affected !== 0;
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

  includes(manager: EntityManager, number: string): Promise<boolean> {
    return manager.existsBy(OptOut, { number });
  }
}
