/** A calendar file with these events, each given by its lines. */
export function calendar(events: readonly (readonly string[])[], ...head: readonly string[]): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...head, ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** The lines of one event; those that are given take the place of the usual ones. */
export function event(uid: string, ...lines: readonly string[]): string[] {
  const usual = [
    'DTSTART;TZID=America/Los_Angeles:20270305T090000',
    'SUMMARY:Maria Garcia',
    'DESCRIPTION:Mobile: (206) 555-0111',
  ];
  const nameOf = (line: string): string => /^[\w-]+/.exec(line)?.[0] ?? '';
  const given = new Set(lines.map(nameOf));
  return [`UID:${uid}`, ...usual.filter((line) => !given.has(nameOf(line))), ...lines];
}
