import type { Outcome } from './perform.js';

const COLUMNS = [
  'scenario',
  'due',
  'faults',
  'lost',
  'doubled',
  'sent after the appointment',
  'wrong final state',
  'seconds',
  '',
] as const;

/** What has never happened in a green scenario. */
export function isRed({ lost, doubled, late, wrong, complaints }: Outcome): boolean {
  return [lost, doubled, late, wrong, complaints].some((list) => list.length > 0);
}

/** An oracle must be seen to send twice under its fault: it sends in a way that is known to be wrong. */
export function isAsExpected(outcome: Outcome): boolean {
  return outcome.scenario.mustDouble ? outcome.doubled.length > 0 : !isRed(outcome);
}

/** One table of all scenarios, in Markdown, as it stands in docs/guarantee.md. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = [COLUMNS.map(String), ...outcomes.map(cells)];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(Math.max(0, width - 1))}:`,
  );
  const [head, ...body] = rows;
  return [line(head ?? []), `| ${rule.join(' | ')} |`, ...body.map(line)].join('\n');
}

function cells(outcome: Outcome): string[] {
  const { scenario, due, faults, lost, doubled, late, wrong, ms } = outcome;
  const sum = [...faults.values()].reduce((all, count) => all + count, 0);
  const numbers = [due, sum, lost.length, doubled.length, late.length, wrong.length];
  return [scenario.name, ...numbers.map(String), (ms / 1000).toFixed(0), verdict(outcome)];
}

function verdict(outcome: Outcome): string {
  if (outcome.scenario.mustDouble)
    return isAsExpected(outcome) ? 'red, as it must be' : 'NOT RED: THE SUITE IS BLIND';
  return isRed(outcome) ? 'RED' : 'ok';
}

/** What is behind the numbers of one scenario, some examples of each. */
export function details({
  scenario,
  lost,
  doubled,
  late,
  wrong,
  complaints,
  statuses,
  createdLater,
  faults,
  noticed,
}: Outcome): string {
  const examples = Object.entries({ lost, doubled, late, wrong, complaints }).flatMap(([what, list]) =>
    list.slice(0, 5).map((each) => `  ${what}: ${each}`),
  );
  const counted = (counts: ReadonlyMap<string | number, number>): string =>
    [...counts].map(([what, count]) => `${count} × ${what || 'no answer'}`).join(', ');
  const answers =
    statuses.size > 0
      ? [`  the API answered: ${counted(statuses)}; ${createdLater} created in a later try`]
      : [];
  const seen = noticed.size > 0 ? [`  the service noticed: ${counted(noticed)}`] : [];
  return [scenario.name, `  faults: ${counted(faults)}`, ...answers, ...seen, ...examples].join('\n');
}
