import { eventually } from '../service/running-service.js';
import type { SimulatedService } from './simulated-service.js';

/** Tomorrow at noon by this machine's zone: a day that lies ahead as a whole, whatever the time is. */
const NOON = new Date(new Date().setHours(36, 0, 0, 0));

interface Example {
  readonly minutes: number;
  readonly participant: string;
  readonly location: string | null;
  readonly answer?: string;
  readonly more?: Record<string, unknown>;
  /** Who is coming, where that is known. */
  readonly name?: string;
}

const HOSTILE = '<img src=x onerror="document.title=\'owned\'">';
const EXAMPLES: readonly Example[] = [
  {
    minutes: -180,
    participant: 'Dr. Ruiz',
    name: 'Maria Garcia',
    location: 'Main Street',
    answer: 'Yes, see you then!',
  },
  { minutes: -165, participant: 'Nurse Kim', location: 'Main Street', answer: 'yes' },
  { minutes: -150, participant: 'Dr. Ruiz', name: 'Tom Wu', location: 'Main Street', answer: 'No, sorry' },
  {
    minutes: -120,
    participant: 'Dr. Ruiz',
    name: 'Aisha Khan',
    location: 'Main Street',
    answer: 'Can I come an hour later? My mother needs the car until ten.',
  },
  { minutes: -90, participant: 'Dr. Okafor', name: 'Peter Holm', location: 'Harbour branch', answer: 'STOP' },
  { minutes: -60, participant: 'Nurse Kim', location: 'Main Street' },
  {
    minutes: -30,
    participant: 'Dr. Anna-Lena von Hohenstein',
    name: 'Lucía Fernández',
    location: null,
    answer: 'Sí, ahí estaré',
  },
  {
    minutes: 0,
    participant: 'Dr. Okafor',
    name: 'Jon Berg',
    location: 'Harbour branch',
    answer: 'you have the wrong number',
  },
  {
    minutes: 30,
    participant: 'Dr. Ruiz',
    name: 'Grace Obi',
    location: 'Main Street',
    more: { notify_window: 1 },
  },
  { minutes: 45, participant: HOSTILE, location: HOSTILE, answer: HOSTILE },
  {
    minutes: 90,
    participant: 'Video call',
    location: null,
    answer: 'Ok',
    more: { time_zone: 'America/New_York' },
  },
];

/** The day of the example, as the page's address names it. */
export const EXAMPLE_DAY = `#/day/${[NOON.getFullYear(), NOON.getMonth() + 1, NOON.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-')}`;

/**
 * A day at the desk: appointments in every state, one in another zone, and somebody who writes HTML.
 * @returns their ids
 */
export async function bookExampleDay(service: SimulatedService): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, { minutes, participant, location, answer, more, name }] of EXAMPLES.entries()) {
    const number = `1206555${String(1101 + index * 37)}`;
    const id = await service.createReminder({
      contact_number: number,
      appointment_time: new Date(NOON.getTime() + minutes * 60_000).toISOString(),
      time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      notify_window: 48,
      participant,
      location,
      ...(name !== undefined && { contact_name: name }),
      ...more,
    });
    ids.push(id);
    if (answer === undefined) continue;
    await eventually(async () => {
      if ((await service.find(id))['reminder_sent'] !== true) throw new Error('not yet reminded');
    });
    await service.reply(answer, number);
  }
  return ids;
}
