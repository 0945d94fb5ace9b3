import type { MigrationInterface, QueryRunner } from 'typeorm';
import { longText, nullable, text } from '../schema/columns.js';
import { addColumns, dropColumns } from '../schema/steps.js';

/** What staff noted when somebody came or did not, and the answer that one by staff has taken the place of. */
export class KeepNotesAndAnswers1795985000000 implements MigrationInterface {
  readonly name = 'KeepNotesAndAnswers1795985000000';

  async up(runner: QueryRunner): Promise<void> {
    await addColumns(runner, 'reminder', [
      text('outcome_note', 256, nullable),
      longText('answer_before', nullable),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropColumns(runner, 'reminder', ['outcome_note', 'answer_before']);
  }
}
