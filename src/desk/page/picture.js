/**
 * @import { Chart, ChartConfiguration, Plugin } from 'chart.js'
 * @import { Hatch } from './patterns.js'
 */
import { locale, t } from './language.js';
import { chartJs } from './library.js';
import { filling } from './patterns.js';
import { html, useEffect, useRef, useState } from './preact.js';
import { theme } from './theme.js';
import { useSignal } from './signal.js';

/**
 * @typedef {object} Series
 * @property {string} name
 * @property {readonly (number | null)[]} values
 * @property {string} colour name of one of the page's colours
 * @property {Hatch} [hatch] of bars
 * @property {'circle' | 'triangle'} [point] of lines
 * @property {boolean} [isDashed]
 *
 * @typedef {object} PictureOf
 * @property {'bars' | 'stacked' | 'lines'} kind
 * @property {readonly string[]} labels
 * @property {readonly Series[]} series
 * @property {string} across what the labels are
 * @property {string} up what is counted
 * @property {(value: number) => string} write
 * @property {readonly string[]} [above] a text above each bar
 * @property {number} [highest]
 *
 * @typedef {object} NumbersTable
 * @property {readonly string[]} head
 * @property {readonly (readonly string[])[]} rows the first cell names the row
 */

/**
 * A picture, what it says in one sentence, and its numbers.
 * @param {object} props
 * @param {string} props.id
 * @param {string} props.title
 * @param {string} props.says
 * @param {PictureOf | undefined} props.picture undefined where there is nothing to draw
 * @param {NumbersTable} props.numbers
 */
export function Picture({ id, title, says, picture, numbers }) {
  return html`<section class="card picture" aria-labelledby="${id}-heading">
    <h2 id="${id}-heading">${title}</h2>
    <p class="quiet">${picture ? says : t.pictures.none}</p>
    ${
      picture &&
      html`<${Drawing} picture=${picture} name="${title}. ${says}" />
        <details>
          <summary>${t.pictures.numbers}</summary>
          <div class="numbers" role="region" aria-label="${title}: ${t.pictures.numbers}" tabindex="0">
            <table>
              <thead>
                <tr>
                  ${numbers.head.map((cell) => html`<th scope="col">${cell}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${numbers.rows.map(
                  ([first, ...cells]) =>
                    html`<tr>
                      <th scope="row">${first}</th>
                      ${cells.map((cell) => html`<td>${cell}</td>`)}
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>
        </details>`
    }
  </section>`;
}

/** @param {{ picture: PictureOf, name: string }} props */
function Drawing({ picture, name }) {
  /** @type {{ current: HTMLCanvasElement | null }} */
  const canvas = useRef(null);
  const [hasFailed, setHasFailed] = useState(false);
  const worn = useSignal(theme);
  const isDark = useIsDark();
  // Functions do not compare; what they write changes with the words alone.
  const drawn = JSON.stringify([picture, worn, isDark, locale()]);

  useEffect(() => {
    let isCurrent = true;
    /** @type {Chart | undefined} */
    let chart;
    chartJs().then(
      (ChartClass) => {
        if (isCurrent && canvas.current)
          chart = new ChartClass(canvas.current, configOf(picture, canvas.current));
      },
      () => setHasFailed(true),
    );
    return () => {
      isCurrent = false;
      chart?.destroy();
    };
  }, [drawn]);

  if (hasFailed) return html`<p class="problem">${t.pictures.noLibrary}</p>`;
  return html`<div class="drawing"><canvas ref=${canvas} role="img" aria-label=${name}></canvas></div>`;
}

function useIsDark() {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const [isDark, setIsDark] = useState(query.matches);
  useEffect(() => {
    const look = () => setIsDark(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return isDark;
}

/**
 * @param {PictureOf} picture
 * @param {HTMLCanvasElement} canvas
 * @returns {ChartConfiguration}
 */
function configOf(picture, canvas) {
  const { kind, labels, series, across, up, write, above, highest } = picture;
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
 * @param {PictureOf['kind']} kind
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
