import { measureReminders } from './reminders/wording/wording-report.js';
import type { Settings } from './settings.js';

/** Where a service can be found, and what it will send. */
interface Announcement {
  readonly places: readonly { readonly name: string; readonly url: string }[];
  readonly reminders: ReturnType<typeof measureReminders>;
}

/** What a service says of itself once it is ready. Pure. */
export function announcementOf({ config, carriers }: Settings, url: string): Announcement {
  return {
    places: [
      { name: 'API', url: `${url}/reminder` },
      { name: 'Swagger UI', url: `${url}/docs` },
      { name: 'Front desk', url: `${url}/desk` },
      ...(carriers.isSimulated ? [{ name: 'Simulated phone', url: `${url}/simulator` }] : []),
    ],
    reminders: measureReminders(config.wording),
  };
}

/** For somebody at a terminal. Pure. */
export function forPeople({ places, reminders }: Announcement): string {
  const width = Math.max(...places.map(({ name }) => name.length));
  return [
    '',
    'The appointment reminder is running. Press Ctrl+C to stop it.',
    '',
    ...places.map(({ name, url }) => `  ${name.padEnd(width)}  ${url}`),
    '',
    ...reminders.map(
      ({ language, text, segments }) =>
        `A reminder${language === undefined ? '' : ` (${language})`} takes ${segments} SMS ${segments === 1 ? 'segment' : 'segments'} and reads:\n  ${text}\n`,
    ),
  ].join('\n');
}

/** The same for programs: one log line each. Pure. */
export function forPrograms({
  places,
  reminders,
}: Announcement): readonly Readonly<Record<string, unknown>>[] {
  return [
    ...places.map(({ name, url }) => ({ msg: name, url })),
    ...reminders.map((reminder) => ({ msg: 'A reminder reads as follows', ...reminder })),
  ];
}
