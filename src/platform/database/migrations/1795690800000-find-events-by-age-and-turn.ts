import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { IndexOptions } from '../schema/steps.js';
import { dropIndex, putIndex } from '../schema/steps.js';

const BEFORE: readonly IndexOptions[] = [
  { name: 'event_due', columnNames: ['status', 'next_try_at'] },
  { name: 'event_age', columnNames: ['created_at'] },
];
const NOW: readonly IndexOptions[] = [
  { name: 'event_turn', columnNames: ['status', 'next_try_at', 'position'] },
  { name: 'event_status_age', columnNames: ['status', 'created_at'] },
];

/**
 * How a few events are found among millions: those that are due, from either end of a backlog, also where they became due at one
 * instant; and the oldest of one status.
 */
export class FindEventsByAgeAndTurn1795690800000 implements MigrationInterface {
  readonly name = 'FindEventsByAgeAndTurn1795690800000';

  async up(runner: QueryRunner): Promise<void> {
    await replace(runner, BEFORE, NOW);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(runner, NOW, BEFORE);
  }
}

async function replace(
  runner: QueryRunner,
  before: readonly IndexOptions[],
  now: readonly IndexOptions[],
): Promise<void> {
  for (const index of now) await putIndex(runner, 'event', index);
  for (const { name } of before) await dropIndex(runner, 'event', name);
}
