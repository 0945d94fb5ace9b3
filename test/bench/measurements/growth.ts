import { LINEAR } from '../../growth/growth-case.js';
import { SUBJECTS } from '../../growth/subjects.js';
import { growthOfTime } from '../growing-time.js';
import type { Figure, MeasurementAlone } from '../measurement.js';

/** How the time of reading grows with what is read: of each subject the case in which it grows most. */
export const growth: MeasurementAlone = {
  name: 'growth',
  async run() {
    const figures: Figure[] = [];
    for (const [subject, load] of Object.entries(SUBJECTS)) {
      const cases = await load();
      let worst = { what: '', value: 0 };
      for (const each of cases) {
        const value = await growthOfTime(each);
        if (value > worst.value) worst = { what: each.what, value };
      }
      figures.push({
        what: `growth: ${subject}, processor time for twice the input`,
        value: worst.value,
        unit: '×',
        more: `the worst of ${cases.length}: ${worst.what}`,
        target: { text: `≤ ${LINEAR} ×`, met: worst.value <= LINEAR },
      });
    }
    return figures;
  },
};
