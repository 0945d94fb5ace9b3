/** @import { Statistics } from '../api-types.js' */
import { t } from '../lib/language.js';
import { html } from '../lib/preact.js';
import { ChartCard } from './chart-card.js';
import { bestNotice, sharesByNotice } from './chart-data.js';
import { writeCount, writeShare } from './quantities.js';

/** Fewer answers than that say nothing about how long before people should be reminded. */
const MIN_ASKED = 20;

/**
 * How many confirm, by how long before they were reminded.
 * @param {{ statistics: Statistics }} props
 */
export function NoticeChart({ statistics }) {
  const shares = sharesByNotice(statistics.confirmed_by_notice);
  const best = bestNotice(shares, MIN_ASKED);
  const labels = shares.map(({ hours }) => t.appointment.before(hours));
  return html`<${ChartCard}
    id="notice"
    title=${t.charts.notice}
    says=${
      best && shares.length > 1
        ? t.charts.noticeSay(writeShare(best.share), t.appointment.before(best.hours))
        : t.charts.noticeFew
    }
    chart=${
      shares.length > 0 && {
        kind: 'bars',
        labels,
        across: t.charts.reminded,
        up: t.charts.share,
        write: writeShare,
        highest: 1,
        above: shares.map(({ share }) => writeShare(share)),
        series: [{ name: t.charts.share, values: shares.map(({ share }) => share), colour: 'accent' }],
      }
    }
    numbers=${{
      head: [t.charts.reminded, t.charts.asked, t.charts.confirmed, t.charts.share],
      rows: shares.map(({ asked, confirmed, share }, index) => [
        labels[index],
        writeCount(asked),
        writeCount(confirmed),
        writeShare(share),
      ]),
    }}
  />`;
}
