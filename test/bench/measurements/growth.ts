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
      const worst = cases
        .map((each) => ({ what: each.what, value: growthOfTime(each) }))
        .reduce((one, other) => (other.value > one.value ? other : one));
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
