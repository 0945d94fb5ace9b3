import type { AccessSettings } from './access-settings.js';
import { accessProblems, readAccess } from './access-settings.js';
import type { Country } from './country-setting.js';
import { countryOf, countryProblem } from './country-setting.js';
import { databaseUrlProblem } from './database-setting.js';
import type { Environment } from './environment-reader.js';
import { EnvironmentReader } from './environment-reader.js';
import type { EventsSettings } from './events-settings.js';
import { readEvents } from './events-settings.js';
import type { FeedSettings } from './feed-settings.js';
import { readFeeds } from './feed-settings.js';
import type { QuietHours } from './quiet-hours-setting.js';
import { readQuietHours } from './quiet-hours-setting.js';
import { timeZoneProblem } from './time-zone-setting.js';
import type { TracesSettings } from './traces-settings.js';
import { readTraces } from './traces-settings.js';
import type { TemplateName, Templates, WordingSettings } from './wording-settings.js';
import { TEMPLATE_NAMES } from './wording-settings.js';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** All settings, read once at the start; see the README's table for each. */
export abstract class Config {
  abstract readonly host: string;
  abstract readonly port: number;
  abstract readonly databaseUrl: string;
  abstract readonly logLevel: LogLevel;
  abstract readonly wording: WordingSettings;
  /** Calls to the carrier under way at once in one process. */
  abstract readonly dispatchConcurrency: number;
  abstract readonly leaseMs: number;
  abstract readonly reconcileAfterMs: number;
  /** Without a sign of life for so long, what is due is looked for before it is sent: the database may be a backup. */
  abstract readonly restoreAfterMs: number;
  abstract readonly onUnknown: 'resend' | 'hold';
  /** So long a change of an appointment waits for the next one before the contact is told. */
  abstract readonly noticeDelayMs: number;
  /** So many automatic texts go to one number within an hour at most. */
  abstract readonly autoRepliesPerHour: number;
  /** By the clock of each reminder's own zone; undefined where there are none. */
  abstract readonly quietHours: QuietHours | undefined;
  /** The clinic's own zone: where none is given. Undefined where there is none. */
  abstract readonly orgTimeZone: string | undefined;
  /** Of numbers without a country in what other systems write. */
  abstract readonly orgCountry: Country;
  /** Whether ORG_COUNTRY or ORG_TIME_ZONE says so. */
  abstract readonly isOrgCountryKnown: boolean;
  /** How many hours before it an appointment of another calendar is reminded of. */
  abstract readonly intakeNotifyWindows: readonly number[];
  /** Calendars that are fetched again and again. */
  abstract readonly feeds: FeedSettings;
  abstract readonly access: AccessSettings;
  abstract readonly events: EventsSettings;
  /** Undefined where nothing is traced. */
  abstract readonly traces: TracesSettings | undefined;
  /** What has been due for longer without being sent is cause for an alert. */
  abstract readonly alertAfterMs: number;
  /** What is over is kept for so long, and then deleted. */
  abstract readonly retentionMs: number;
  /** So long a process that is to end goes on serving requests. */
  abstract readonly drainMs: number;
}

/** Where what is usual depends on settings that other modules read. */
export interface UsualSettings {
  readonly quietHours: string;
}

const SECONDS = 1000;
const DAYS = 86_400 * SECONDS;

/**
 * Reads the settings that no other module reads.
 * @throws ConfigError naming every bad variable at once
 */
export function loadConfig(environment: Environment): Config {
  const read = new EnvironmentReader(environment);
  const config = readConfig(read);
  read.demandNone();
  return config;
}

/** What is wrong with them, `read` remembers. */
export function readConfig(read: EnvironmentReader, usual: UsualSettings = { quietHours: 'off' }): Config {
  const host = read.text('HOST', '127.0.0.1');
  const orgTimeZone = read.checked('ORG_TIME_ZONE', '', timeZoneProblem) || undefined;
  const orgCountry = countryOf(read.checked('ORG_COUNTRY', '', countryProblem), orgTimeZone);
  const config: Config = {
    host,
    port: read.integer('PORT', 8000, 0, 65_535),
    databaseUrl: read.checked('DATABASE_URL', 'sqlite:data/reminders.db', databaseUrlProblem),
    logLevel: read.oneOf('LOG_LEVEL', 'info', LOG_LEVELS),
    wording: readWording(read),
    dispatchConcurrency: read.integer('DISPATCH_CONCURRENCY', 100, 1, 5000),
    leaseMs: read.integer('LEASE_SECONDS', 60, 2, 3600) * SECONDS,
    reconcileAfterMs: read.integer('RECONCILE_AFTER_SECONDS', 120, 1, 86_400) * SECONDS,
    restoreAfterMs: read.integer('RESTORE_AFTER_SECONDS', 600, 1, 31_536_000) * SECONDS,
    onUnknown: read.oneOf('ON_UNKNOWN', 'resend', ['resend', 'hold']),
    noticeDelayMs: read.integer('NOTICE_DELAY_SECONDS', 120, 0, 86_400) * SECONDS,
    autoRepliesPerHour: read.integer('AUTO_REPLIES_PER_HOUR', 6, 1, 1000),
    quietHours: read.parsed(
      'QUIET_HOURS',
      usual.quietHours,
      readQuietHours,
      'must be two times of day, such as 21:00-08:00, or off',
    ),
    orgTimeZone,
    orgCountry: orgCountry ?? 'US',
    isOrgCountryKnown: orgCountry !== undefined,
    intakeNotifyWindows: read.parsed(
      'INTAKE_NOTIFY_WINDOW',
      '24',
      readWindows,
      'must be one to five whole numbers of hours from 0 to 8760, such as 24 or 72,24',
    ),
    feeds: readFeeds(read),
    access: readAccess(read, host),
    events: readEvents(read),
    traces: readTraces(read),
    alertAfterMs: read.integer('ALERT_AFTER_SECONDS', 300, 1, 86_400) * SECONDS,
    retentionMs: read.integer('RETENTION_DAYS', 90, 1, 36_500) * DAYS,
    drainMs: read.integer('DRAIN_SECONDS', 0, 0, 3600) * SECONDS,
  };
  read.problems.push(
    ...accessProblems(host, config.access).filter(
      ({ name }) => !read.problems.some((problem) => problem.name === name),
    ),
  );
  return deepFreeze(config);
}

function readWording(read: EnvironmentReader): WordingSettings {
  const perLanguage = new Map<string, Partial<Record<TemplateName, string>>>();
  for (const name of TEMPLATE_NAMES)
    for (const variable of read.namesAfter(`${name}_`)) {
      const text = templateSetting(read, name, variable);
      if (text === undefined) continue;
      const language = variable.slice(name.length + 1).toLowerCase();
      perLanguage.set(language, { ...perLanguage.get(language), [name]: text });
    }
  const templates: Templates = Object.fromEntries(
    TEMPLATE_NAMES.flatMap((name) => {
      const text = templateSetting(read, name, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
  return {
    orgName: read.text('ORG_NAME', 'Your Org Name'),
    languageDefault: read.text('LANGUAGE_DEFAULT', 'en_us'),
    locationOperator: read.text('LOCATION_OPERATOR'),
    participantOperator: read.text('PARTICIPANT_OPERATOR'),
    templates,
    perLanguage: Object.fromEntries(perLanguage),
  };
}

/** Only to a question nothing at all may be said. */
function templateSetting(read: EnvironmentReader, name: TemplateName, variable: string): string | undefined {
  return name === 'QUESTION_RESPONSE' ? read.textOrEmpty(variable) : read.text(variable);
}

const MAX_WINDOW_HOURS = 8760;
const MAX_WINDOWS = 5;

/** @returns null where it is nothing of the kind */
function readWindows(text: string): readonly number[] | null {
  const windows = text.split(',').map((each) => (/^\s*\d{1,4}\s*$/.test(each) ? Number(each) : Infinity));
  const isRight = windows.length <= MAX_WINDOWS && windows.every((hours) => hours <= MAX_WINDOW_HOURS);
  return isRight ? windows : null;
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value))
    if (typeof part === 'object' && part !== null) deepFreeze(part as object);
  return Object.freeze(value);
}
