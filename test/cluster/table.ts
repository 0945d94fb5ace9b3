type Cell = string | number;

/** Prints rows under the names of their fields; numbers to the right. */
export function printTable(rows: readonly Readonly<Record<string, Cell>>[]): void {
  const names = Object.keys(rows[0] ?? {});
  const widths = names.map((name) =>
    Math.max(name.length, ...rows.map((row) => String(row[name] ?? '').length)),
  );
  const line = (cells: readonly Cell[]): string =>
    cells
      .map((cell, index) => {
        const width = widths[index] ?? 0;
        return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
      })
      .join(' | ');
  console.log(`\n| ${line(names)} |`);
  console.log(`|-${widths.map((width) => '-'.repeat(width)).join('-|-')}-|`);
  for (const row of rows) console.log(`| ${line(names.map((name) => row[name] ?? ''))} |`);
}
