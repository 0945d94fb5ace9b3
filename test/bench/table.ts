import type { Figure } from './measurement.js';

export interface Measured extends Figure {
  readonly database: string;
}

const HEAD = ['measured', 'database', 'service', 'limit', 'of the limit', 'target', 'more'];

/** One table of all figures, in Markdown, as it stands in docs/benchmarks.md. */
export function table(figures: readonly Measured[]): string {
  const rows = [HEAD, HEAD.map(() => '---'), ...figures.map(cells)];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cells({ what, database, value, unit, limit, more, target }: Measured): string[] {
  return [
    what,
    database,
    `${rounded(value)} ${unit}`,
    limit ? `${rounded(limit.value)} ${unit} (${limit.what})` : '',
    limit ? share(value / limit.value) : '',
    target ? `${target.text}: ${target.met ? 'met' : 'NOT MET'}` : '',
    more ?? '',
  ];
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function share(ratio: number): string {
  return `${(ratio * 100).toFixed(0)} %`;
}
