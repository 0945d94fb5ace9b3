/**
 * @import { ChartConfiguration, Plugin } from 'chart.js'
 * @import { Hatch } from './patterns.js'
 */
import { locale } from '../ui/language.js';
import { filling } from './patterns.js';

/**
 * @typedef {object} Series
 * @property {string} name
 * @property {readonly (number | null)[]} values
 * @property {string} colour name of one of the page's colours
 * @property {Hatch} [hatch] of bars
 * @property {'circle' | 'triangle'} [point] of lines
 * @property {boolean} [isDashed]
 *
 * @typedef {object} ChartOf
 * @property {'bars' | 'stacked' | 'lines'} kind
 * @property {readonly string[]} labels
 * @property {readonly Series[]} series
 * @property {string} across what the labels are
 * @property {string} up what is counted
 * @property {(value: number) => string} write
 * @property {readonly string[]} [above] a text above each bar
 * @property {number} [highest]
 */

/**
 * A chart as Chart.js is told of it.
 * @param {ChartOf} chart
 * @param {HTMLCanvasElement} canvas
 * @returns {ChartConfiguration}
 */
export function configOf(chart, canvas) {
  const { kind, labels, series, across, up, write, above, highest } = chart;
  const colours = coloursOf(canvas);
  const font = { family: getComputedStyle(canvas).fontFamily, size: 13 };
  const axis = {
    ticks: { color: colours('quiet'), font },
    border: { color: colours('edge') },
  };
  const title = (/** @type {string} */ text) => ({ display: true, text, color: colours('quiet'), font });
  return {
    type: kind === 'lines' ? 'line' : 'bar',
    data: { labels: [...labels], datasets: series.map((each) => dataset(each, kind, colours)) },
    options: {
      locale: locale(),
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      layout: { padding: { top: above ? 20 : 0 } },
      scales: {
        x: {
          ...axis,
          stacked: kind === 'stacked',
          grid: { display: false },
          title: title(across),
          ticks: { ...axis.ticks, maxRotation: 0, autoSkipPadding: 16 },
        },
        y: {
          ...axis,
          stacked: kind === 'stacked',
          beginAtZero: true,
          ...(highest === undefined ? {} : { max: highest }),
          grid: { color: colours('line') },
          title: title(up),
          ticks: {
            ...axis.ticks,
            ...(highest === 1 ? {} : { precision: 0 }),
            callback: (value) => write(Number(value)),
          },
        },
      },
      plugins: {
        legend: {
          display: series.length > 1,
          position: 'top',
          align: 'start',
          labels: {
            color: colours('ink'),
            font,
            boxWidth: 28,
            boxHeight: 14,
            usePointStyle: kind === 'lines',
          },
        },
        tooltip: {
          titleFont: font,
          bodyFont: font,
          callbacks: {
            label: ({ dataset: { label }, parsed: { y } }) => `${label}: ${y === null ? '' : write(y)}`,
          },
        },
      },
    },
    plugins: above ? [textsAbove(above, colours('ink'), `600 13px ${font.family}`)] : [],
  };
}

/**
 * @param {Series} series
 * @param {ChartOf['kind']} kind
 * @param {(name: string) => string} colours
 * @returns {any}
 */
function dataset({ name, values, colour, hatch = 'solid', point, isDashed }, kind, colours) {
  const stroke = colours(colour);
  const common = { label: name, data: [...values], borderColor: stroke };
  if (kind !== 'lines')
    return {
      ...common,
      backgroundColor: filling(hatch, stroke, colours('surface')),
      borderWidth: 1.5,
      maxBarThickness: 56,
    };
  return {
    ...common,
    backgroundColor: stroke,
    borderWidth: 2,
    borderDash: isDashed ? [6, 4] : [],
    pointStyle: point,
    pointRadius: values.length > 60 ? 0 : 4,
    pointHitRadius: 8,
    spanGaps: true,
  };
}

/**
 * @param {HTMLElement} element
 * @returns {(name: string) => string} the page's colours as they are now, in light or dark
 */
function coloursOf(element) {
  const probe = document.createElement('span');
  element.parentElement?.append(probe);
  const known = new Map(
    ['ink', 'quiet', 'line', 'edge', 'surface', 'good', 'bad', 'plain', 'info', 'warn', 'accent'].map(
      (name) => {
        probe.style.color = `var(--${name})`;
        return [name, getComputedStyle(probe).color];
      },
    ),
  );
  probe.remove();
  return (name) => known.get(name) ?? 'gray';
}

/**
 * @param {readonly string[]} texts
 * @param {string} colour
 * @param {string} font
 * @returns {Plugin}
 */
function textsAbove(texts, colour, font) {
  return {
    id: 'texts-above',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.fillStyle = colour;
      ctx.font = font;
      ctx.textAlign = 'center';
      chart.getDatasetMeta(0).data.forEach(({ x, y }, index) => ctx.fillText(texts[index] ?? '', x, y - 6));
      ctx.restore();
    },
  };
}
