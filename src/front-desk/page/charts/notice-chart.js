/** @import { Statistics } from '../api-types.js' */
import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';
import { ChartCard } from './chart-card.js';
import { bestNotice, sharesByNotice } from './chart-data.js';
import { MIN_FOR_SHARES, writeRate, writeShare } from './quantities.js';

/**
 * How many confirm, by how long before they were reminded.
 * @param {{ statistics: Statistics, file: string }} props
 */
export function NoticeChart({ statistics, file }) {
  const shares = sharesByNotice(statistics.confirmed_by_notice);
  const best = bestNotice(shares, MIN_FOR_SHARES);
  const rateOf = (/** @type {{ confirmed: number, asked: number }} */ { confirmed, asked }) =>
    writeRate(confirmed, asked);
  const labels = shares.map(({ hours }) => t.appointment.before(hours));
  return html`<${ChartCard}
    id="notice"
    title=${t.charts.notice}
    file=${file}
    isFew=${shares.some(({ asked }) => asked < MIN_FOR_SHARES)}
    says=${
      best && shares.length > 1
        ? t.charts.noticeSay(rateOf(best), t.appointment.before(best.hours))
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
        above: shares.map(rateOf),
        series: [{ name: t.charts.share, values: shares.map(({ share }) => share), colour: 'accent' }],
      }
    }
    numbers=${{
      head: [t.charts.reminded, t.charts.asked, t.charts.confirmed, t.charts.share],
      rows: shares.map((each, index) => [labels[index], each.asked, each.confirmed, rateOf(each)]),
    }}
  />`;
}
