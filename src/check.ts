import 'reflect-metadata';
import { announcementOf } from './announcement.js';
import type { CarrierInUse } from './messaging/carriers/carrier-settings.js';
import { settingsOrExit } from './platform/config/settings-or-exit.js';
import type { SchemaState } from './platform/database/connection/schema-state.js';
import { readSchemaState } from './platform/database/connection/schema-state.js';
import { failureWords } from './platform/database/sql/failure-words.js';
import { maskNumber } from './platform/logging/mask.js';
import type { Settings } from './settings.js';
import { loadSettings } from './settings.js';

/**
 * `npm start -- --check`: what a start would do, and whether it can; nothing is changed, no port is taken and no carrier asked.
 * @returns the code that the process ends with
 */
export async function check(): Promise<number> {
  const settings = settingsOrExit(loadSettings);
  for (const line of plan(settings)) process.stdout.write(`${line}\n`);
  try {
    const schema = await readSchemaState(settings.config.databaseUrl);
    for (const line of schemaLines(schema)) process.stdout.write(`${line}\n`);
    process.stdout.write('The service can start.\n');
    return 0;
  } catch (error) {
    process.stderr.write(`The service cannot start: DATABASE_URL cannot be used (${failureWords(error)}).\n`);
    return 1;
  }
}

function plan(settings: Settings): string[] {
  const { host, port, access, events, quietHours } = settings.config;
  const callers = access.keys.map(({ name, readOnly }) => (readOnly ? `${name} (read only)` : name));
  const [reminder] = announcementOf(settings, '').reminders;
  return [
    `Listens at ${host}:${port}${access.publicUrl === undefined ? '' : `, and others reach it at ${access.publicUrl}`}.`,
    callers.length === 0 ? 'Lets in who is on this machine.' : `Lets in the keys of ${callers.join(', ')}.`,
    `Sends ${settings.carriers.inUse.map(sending).join('; if that one takes none, ')}.`,
    ...(quietHours === undefined
      ? ['Sends reminders at any hour.']
      : [`Sends no reminder between ${time(quietHours.begin)} and ${time(quietHours.end)}.`]),
    `A reminder reads: ${reminder?.text ?? ''}`,
    events.url === undefined ? 'Posts events to nobody.' : `Posts events to ${new URL(events.url).origin}.`,
  ];
}

function sending({ name, number, perSecond }: CarrierInUse): string {
  const pace = perSecond === 0 ? 'as fast as it takes them' : `${perSecond} a second at most`;
  if (name === 'simulator') return `by the simulator, to nobody's phone, ${pace}`;
  return `by ${name} from the number ${maskNumber(number)}, ${pace}`;
}

function time(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function schemaLines({ where, isNew, pending, later }: SchemaState): string[] {
  if (isNew) return [`Keeps everything in ${where}, where there is nothing of the service's yet.`];
  const lines = [
    pending.length === 0
      ? `Keeps everything in ${where}, whose schema is up to date.`
      : `Keeps everything in ${where}, and brings its schema up to date first: ${pending.join(', ')}.`,
  ];
  if (later.length > 0)
    lines.push(`A later version has changed that schema: ${later.join(', ')}. See docs/upgrading.md.`);
  return lines;
}
