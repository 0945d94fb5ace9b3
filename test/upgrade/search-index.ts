import type { DataSource } from 'typeorm';
import { select } from '../../src/platform/database/sql/sql.js';

interface Word {
  readonly reminder_id: string;
}

/** How many appointments cannot be found by their numbers or names, or have words of a name that nobody has any more. */
export async function outOfStep({ manager }: DataSource): Promise<number> {
  const unnumbered = await select(
    manager,
    'SELECT id FROM reminder WHERE number_end IS NULL OR number_end <> SUBSTR(contact_number, -4)',
    [],
  );
  const named = await select<{ id: string }>(
    manager,
    'SELECT id FROM reminder WHERE contact_name IS NOT NULL AND deleted_at IS NULL',
    [],
  );
  const words = await select<Word>(manager, 'SELECT DISTINCT reminder_id FROM reminder_word', []);
  const wanted = new Set(named.map(({ id }) => id));
  const there = new Set(words.map(({ reminder_id: id }) => id));
  const wordless = [...wanted].filter((id) => !there.has(id));
  const stray = [...there].filter((id) => !wanted.has(id));
  return unnumbered.length + wordless.length + stray.length;
}
