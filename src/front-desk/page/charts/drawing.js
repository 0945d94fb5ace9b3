/**
 * @import { Chart } from 'chart.js'
 * @import { ChartOf } from './chart-config.js'
 */
import { locale, t } from '../ui/language.js';
import { chartJs } from '../ui/load-script.js';
import { html, useEffect, useRef, useState } from '../ui/preact.js';
import { useSignal } from '../ui/signal.js';
import { theme } from '../ui/theme.js';
import { configOf } from './chart-config.js';

/**
 * A chart drawn, and drawn again when its colours or words change.
 * @param {{ chart: ChartOf, name: string }} props
 */
export function Drawing({ chart, name }) {
  /** @type {{ current: HTMLCanvasElement | null }} */
  const canvas = useRef(null);
  const [hasFailed, setHasFailed] = useState(false);
  const worn = useSignal(theme);
  const isDark = useIsDark();
  // Functions do not compare; what they write changes with the words alone.
  const drawn = JSON.stringify([chart, worn, isDark, locale()]);

  useEffect(() => {
    let isCurrent = true;
    /** @type {Chart | undefined} */
    let drawing;
    chartJs().then(
      (ChartClass) => {
        if (isCurrent && canvas.current)
          drawing = new ChartClass(canvas.current, configOf(chart, canvas.current));
      },
      () => setHasFailed(true),
    );
    return () => {
      isCurrent = false;
      drawing?.destroy();
    };
  }, [drawn]);

  if (hasFailed) return html`<p class="problem">${t.charts.noLibrary}</p>`;
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
