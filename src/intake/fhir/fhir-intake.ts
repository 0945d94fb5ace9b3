import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Turns } from '../../platform/turns.js';
import type { EntryOutcome } from '../../reminders/api/bulk/calendar-changes.js';
import { CalendarChanges } from '../../reminders/api/bulk/calendar-changes.js';
import type { StaffChange } from '../../reminders/appointment/appointment-changes.js';
import { asExternalId } from '../ids/external-id.js';
import type { AppointmentMeaning } from './appointment-entry.js';
import { canceled, meaningOf } from './appointment-entry.js';
import { externalIdOf } from './appointment-ids.js';
import type { Issue } from './operation-outcome.js';
import type { Entry } from './resources.js';
import { Resources } from './resources.js';

/** What became of an entry; `beside`: it is none about an appointment. */
export interface TakenEntry {
  readonly status: 'created' | 'done' | 'beside' | 'wrong';
  readonly reminderId: string | undefined;
  readonly issue: Issue;
}

export interface FhirOptions {
  readonly dryRun: boolean;
  readonly notifyWindows: readonly number[] | undefined;
}

/** Takes in Appointments: maps each to one of reminders' own changes, and decides nothing of them. */
@Injectable()
export class FhirIntake {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly changes: CalendarChanges,
  ) {}

  /** @returns one outcome for each entry, in their order */
  async take(
    entries: readonly Entry[],
    { dryRun, notifyWindows }: FhirOptions,
    by: StaffChange,
  ): Promise<TakenEntry[]> {
    const resources = new Resources(entries);
    const rules = {
      country: this.config.orgCountry,
      timeZone: this.config.orgTimeZone,
      notifyWindows: notifyWindows ?? this.config.intakeNotifyWindows,
      now: this.clock.now(),
    };
    const meant = await new Turns().map(entries, (entry) => meaningOfEntry(entry, resources, rules));
    const said = meant.flatMap((meaning) => (meaning?.kind === 'entry' ? [meaning.entry] : []));
    const outcomes = await this.changes.apply(said, dryRun, by);
    let next = 0;
    return meant.map((meaning) => takenOf(meaning, meaning?.kind === 'entry' ? outcomes[next++] : undefined));
  }
}

function meaningOfEntry(
  entry: Entry,
  resources: Resources,
  rules: Parameters<typeof meaningOf>[2],
): AppointmentMeaning | undefined {
  if (entry.method === 'DELETE') return isAppointment(entry.url) ? canceled(deletedId(entry)) : undefined;
  return entry.resource?.['resourceType'] === 'Appointment' ? meaningOf(entry, resources, rules) : undefined;
}

function isAppointment(url: string | undefined): url is string {
  return /(^|\/)Appointment\/[^/?]+$/.test(url ?? '');
}

function deletedId({ resource, fullUrl, url = '' }: Entry): string {
  return (resource && externalIdOf(resource, fullUrl)) ?? asExternalId(fullUrl ?? url, 'fhir');
}

/** Pure. */
function takenOf(meaning: AppointmentMeaning | undefined, outcome: EntryOutcome | undefined): TakenEntry {
  if (!meaning)
    return taken('beside', 'information', 'informational', 'read for the appointments that came with it');
  if (meaning.kind !== 'entry') {
    const isWrong = meaning.kind === 'wrong';
    return taken(
      isWrong ? 'wrong' : 'done',
      isWrong ? 'error' : 'information',
      meaning.code,
      meaning.message,
    );
  }
  switch (outcome?.kind) {
    case 'created':
      return taken('created', 'information', 'informational', 'the reminder is created', outcome.reminderId);
    case 'changed':
    case 'unchanged':
    case 'canceled':
      return taken(
        'done',
        'information',
        'informational',
        `the reminder is ${outcome.kind}`,
        outcome.reminderId,
      );
    case 'stale':
      return taken(
        'done',
        'warning',
        'conflict',
        'a newer version of it came before: it is ignored',
        outcome.reminderId,
      );
    case 'unknown':
      return taken('done', 'information', 'not-found', 'there is no reminder of it: nothing was to be done');
    case 'past':
      return taken('done', 'information', 'informational', 'it is in the past');
    case 'refused':
    case undefined:
      return taken(
        'wrong',
        'error',
        'invalid',
        (outcome?.errors ?? []).map(({ field, message }) => `${field} ${message}`).join('; '),
      );
  }
}

function taken(
  status: TakenEntry['status'],
  severity: Issue['severity'],
  code: Issue['code'],
  diagnostics: string,
  reminderId?: string,
): TakenEntry {
  return { status, reminderId, issue: { severity, code, diagnostics } };
}
