/** @import { HourOfDay, Range, Statistics } from './picture-data.js' */
import { read } from './api.js';
import { useFresh } from './fresh.js';
import { Heading } from './heading.js';
import { locale, t } from './language.js';
import { Picture } from './picture.js';
import {
  bestNotice,
  byHourOfDay,
  everyDay,
  lastDays,
  rangeProblem,
  sharesByNotice,
  sumOfAnswers,
  sumOfMessages,
  unitFor,
} from './picture-data.js';
import { RangeChoice } from './picture-range.js';
import { html } from './preact.js';
import { Trouble } from './problem.js';
import { HERE, instant, isDay, today, wall, wallIn, writeShortDay, writeTime, writeZone } from './times.js';

const USUAL_DAYS = 28;
/** Fewer answers than that say nothing about how long before people should be reminded. */
const FEWEST_ASKED = 20;
const REGULARLY_MS = 60_000;

/**
 * What came of appointments and texts, in pictures and numbers.
 * @param {{ parts: string[] }} props the first and the last day, where they were chosen
 */
export function Pictures({ parts: [from = '', to = ''] }) {
  const isRange = isDay(from) && isDay(to) && rangeProblem({ from, to }) === undefined;
  const range = isRange ? { from, to } : lastDays(today(), USUAL_DAYS);
  const { value, error } = useFresh(
    (signal) => read('statistics', { ...range, time_zone: HERE }, signal),
    [range.from, range.to],
    { concerns: () => false, every: REGULARLY_MS },
  );
  const statistics = /** @type {Statistics | undefined} */ (value);

  return html`
    <${Heading}>${t.pictures.title}<//>
    <${RangeChoice} range=${range} />
    <p class="quiet">${t.pictures.zone(writeZone(HERE))}</p>
    <${Trouble} error=${error} />
    ${!statistics && !error && html`<p class="empty" role="status">${t.shell.loading}</p>`}
    ${
      statistics &&
      html`<div class="pictures">
        <${Answers} statistics=${statistics} range=${range} />
        <${Notice} statistics=${statistics} />
        <${Messages} hours=${hoursOf(statistics)} />
        <${Lateness} hours=${hoursOf(statistics)} />
      </div>`
    }
  `;
}

/** @param {{ statistics: Statistics, range: Range }} props */
function Answers({ statistics, range }) {
  const days = everyDay(statistics.answers_by_day, range);
  const sum = sumOfAnswers(days);
  const of = (/** @type {number} */ count) => `${count} (${writeShare(count / sum.all)})`;
  const labels = days.map(({ day }) => writeShortDay(wall(`${day} 12:00:00`)));
  return html`<${Picture}
    id="answers"
    title=${t.pictures.answers}
    says=${t.pictures.answersSay({
      all: sum.all,
      confirmed: of(sum.confirmed),
      cancelled: of(sum.cancelled),
      no_answer: of(sum.no_answer),
    })}
    picture=${
      sum.all > 0 && {
        kind: 'stacked',
        labels,
        across: t.pictures.day,
        up: t.pictures.appointments,
        write: writeCount,
        series: [
          { name: t.pictures.confirmed, values: days.map((day) => day.confirmed), colour: 'good' },
          {
            name: t.pictures.cancelled,
            values: days.map((day) => day.cancelled),
            colour: 'bad',
            hatch: 'stripes',
          },
          {
            name: t.pictures.no_answer,
            values: days.map((day) => day.no_answer),
            colour: 'plain',
            hatch: 'dots',
          },
        ],
      }
    }
    numbers=${{
      head: [t.pictures.day, t.pictures.confirmed, t.pictures.cancelled, t.pictures.no_answer],
      rows: days.map(({ confirmed, cancelled, no_answer }, index) => [
        labels[index],
        ...[confirmed, cancelled, no_answer].map(writeCount),
      ]),
    }}
  />`;
}

/** @param {{ statistics: Statistics }} props */
function Notice({ statistics }) {
  const shares = sharesByNotice(statistics.confirmed_by_notice);
  const best = bestNotice(shares, FEWEST_ASKED);
  const labels = shares.map(({ hours }) => t.appointment.before(hours));
  return html`<${Picture}
    id="notice"
    title=${t.pictures.notice}
    says=${
      best && shares.length > 1
        ? t.pictures.noticeSay(writeShare(best.share), t.appointment.before(best.hours))
        : t.pictures.noticeFew
    }
    picture=${
      shares.length > 0 && {
        kind: 'bars',
        labels,
        across: t.pictures.reminded,
        up: t.pictures.share,
        write: writeShare,
        highest: 1,
        above: shares.map(({ share }) => writeShare(share)),
        series: [{ name: t.pictures.share, values: shares.map(({ share }) => share), colour: 'accent' }],
      }
    }
    numbers=${{
      head: [t.pictures.reminded, t.pictures.asked, t.pictures.confirmed, t.pictures.share],
      rows: shares.map(({ asked, confirmed, share }, index) => [
        labels[index],
        writeCount(asked),
        writeCount(confirmed),
        writeShare(share),
      ]),
    }}
  />`;
}

/** @param {{ hours: HourOfDay[] }} props */
function Messages({ hours }) {
  const sum = sumOfMessages(hours);
  const labels = hours.map(writeHour);
  return html`<${Picture}
    id="messages"
    title=${t.pictures.messages}
    says=${t.pictures.messagesSay(sum.sent, sum.failed)}
    picture=${
      sum.all > 0 && {
        kind: 'stacked',
        labels,
        across: t.pictures.hour,
        up: t.pictures.texts,
        write: writeCount,
        series: [
          { name: t.pictures.sent, values: hours.map(({ sent }) => sent), colour: 'info' },
          {
            name: t.pictures.failed,
            values: hours.map(({ failed }) => failed),
            colour: 'bad',
            hatch: 'grid',
          },
        ],
      }
    }
    numbers=${{
      head: [t.pictures.hour, t.pictures.sent, t.pictures.failed],
      rows: hours.map(({ sent, failed }, index) => [labels[index], writeCount(sent), writeCount(failed)]),
    }}
  />`;
}

/** @param {{ hours: HourOfDay[] }} props */
function Lateness({ hours }) {
  const timed = hours.filter(({ half }) => half !== null);
  const unit = unitFor(timed.map(({ most }) => most));
  const labels = timed.map(writeHour);
  const write = (/** @type {number} */ value) =>
    `${value.toLocaleString(locale(), { maximumFractionDigits: 1 })} ${t.pictures.short[unit.name]}`;
  const inUnit = (/** @type {number | null} */ ms) => (ms === null ? null : ms / unit.ms);
  const slowest = (/** @type {'half' | 'most'} */ name) =>
    write(Math.max(0, ...timed.map((hour) => inUnit(hour[name]) ?? 0)));
  return html`<${Picture}
    id="lateness"
    title=${t.pictures.lateness}
    says=${t.pictures.latenessSay(slowest('half'), slowest('most'))}
    picture=${
      timed.length > 0 && {
        kind: 'lines',
        labels,
        across: t.pictures.hour,
        up: t.pictures.units[unit.name],
        write,
        series: [
          {
            name: t.pictures.p50,
            values: timed.map(({ half }) => inUnit(half)),
            colour: 'info',
            point: 'circle',
          },
          {
            name: t.pictures.p95,
            values: timed.map(({ most }) => inUnit(most)),
            colour: 'warn',
            point: 'triangle',
            isDashed: true,
          },
        ],
      }
    }
    numbers=${{
      head: [t.pictures.hour, t.pictures.p50, t.pictures.p95],
      rows: timed.map(({ half, most }, index) => [
        labels[index],
        ...[half, most].map((ms) => (ms === null ? '' : write(inUnit(ms) ?? 0))),
      ]),
    }}
  />`;
}

/** @param {Statistics} statistics */
function hoursOf({ messages_by_hour }) {
  return byHourOfDay(messages_by_hour, (hour) => wallIn(instant(hour), HERE).getUTCHours());
}

/** @param {HourOfDay} hour */
function writeHour({ hour }) {
  return writeTime(new Date(Date.UTC(2000, 0, 1, hour)));
}

/** @param {number} count */
function writeCount(count) {
  return count.toLocaleString(locale());
}

/** @param {number} share from 0 to 1 */
function writeShare(share) {
  return share.toLocaleString(locale(), { style: 'percent', maximumFractionDigits: 0 });
}
