import { describe, expect, it } from '@jest/globals';
import { COUNTRIES } from '../../../contact/written-number.js';
import { chooseColumn } from '../columns/fields.js';
import { keyOf } from '../state/states.js';
import { AMERICAN } from './american.mjs';
import { EUROPEAN } from './european.mjs';
import { readLayout } from './read-layout.mjs';
import { SYSTEMS } from './systems.mjs';

/** What somebody answers who knows the file. */
function answersOf({ answers = {}, choose, states, country }, { understood: { columns, questions, table } }) {
  const chosen = Object.entries(choose ?? {});
  const values = questions.find(({ kind }) => kind === 'states')?.values ?? [];
  return {
    ...answers,
    ...(chosen.length > 0 && {
      columns: chosen.reduce(
        (all, [field, header]) => chooseColumn(all, table.headers.indexOf(header), field),
        columns,
      ),
      settled: new Set(chosen.map(([field]) => field)),
    }),
    ...(states && {
      states: new Map(values.map(({ column, written }) => [keyOf(column, written), states[written]])),
    }),
    ...(country && { country: COUNTRIES.find(({ code }) => code === country) }),
  };
}

describe.each([...AMERICAN, ...EUROPEAN, ...SYSTEMS])('$name', (layout) => {
  it(
    layout.asked.length === 0 ? 'is read without asking' : `is read after one question: ${layout.asked}`,
    () => {
      const first = readLayout(layout);
      expect(first.asked).toEqual(layout.asked);

      const { asked, right, wrong, left } = readLayout(layout, answersOf(layout, first));

      expect({ asked, right, wrong, left }).toEqual({
        asked: [],
        right: layout.right,
        wrong: layout.wrong ?? [],
        left: layout.left ?? [],
      });
    },
  );
});
