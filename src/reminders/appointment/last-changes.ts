import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { DataSource } from 'typeorm';
import { Audit } from '../../platform/audit/audit.js';
import type { LastChangeDetails } from '../../platform/problem.js';
import { Problem } from '../../platform/problem.js';
import { utcTime } from '../planning/wall-time.js';
import type { Reminder } from './reminder.entity.js';
import type { Party } from './reminder-details.js';
import type { Seen } from './revision.js';
import { isAsSeen } from './revision.js';

/** What became of an appointment last, as far as people decide it. */
export const CHANGES = [
  'moved',
  'changed',
  'canceled',
  'reopened',
  'confirmed',
  'attended',
  'no_show',
  'deleted',
] as const;
export type Change = (typeof CHANGES)[number];

export interface LastChange {
  readonly what: Change;
  readonly party: Party;
  /** The user or the API key; null of the contact, and where nobody needs to sign in. */
  readonly by: string | null;
  readonly at: Date;
}

class ChangedMeanwhile extends Problem {
  constructor(change: LastChange | undefined) {
    const last: LastChangeDetails | undefined = change && { ...change, at: utcTime(change.at) };
    super('changed_meanwhile', `${sentenceOf(change)}: read it again`, [], last ? { last_change: last } : {});
  }
}

/** Who changed an appointment last, and how. */
@Injectable()
export class LastChanges {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: Audit,
  ) {}

  /** @returns undefined where nobody has, or it is forgotten by now */
  async of(reminder: Reminder, manager = this.dataSource.manager): Promise<LastChange | undefined> {
    const entry = await this.audit.last(manager, reminder.id);
    const what = CHANGES.find((change) => entry?.action === `appointment_${change}`);
    const byStaff: LastChange | undefined = entry &&
      what && { what, party: 'staff', by: entry.actor, at: entry.at };
    const { willAttend, answeredBy, respondedAt } = reminder;
    if (willAttend === null || answeredBy === 'staff' || respondedAt === null) return byStaff;
    if (byStaff && byStaff.at >= respondedAt) return byStaff;
    return { what: willAttend ? 'confirmed' : 'canceled', party: 'contact', by: null, at: respondedAt };
  }

  /** @throws Problem where somebody has changed it since, who is named */
  async mustBeAsSeen(manager: EntityManager, reminder: Reminder, seen: Seen | undefined): Promise<void> {
    if (!isAsSeen(reminder, seen)) throw new ChangedMeanwhile(await this.of(reminder, manager));
  }
}

/** For an appointment that is not there any more. */
export function goneMeanwhile(): Problem {
  return new ChangedMeanwhile(undefined);
}

function sentenceOf(change: LastChange | undefined): string {
  if (!change) return 'the appointment is not as it was read';
  const by = change.party === 'contact' ? ' by the contact' : change.by === null ? '' : ` by ${change.by}`;
  return `the appointment was ${WORDS[change.what]}${by} at ${utcTime(change.at)} UTC`;
}

const WORDS: Record<Change, string> = {
  moved: 'moved',
  changed: 'changed',
  canceled: 'canceled',
  reopened: 'reopened',
  confirmed: 'confirmed',
  attended: 'marked as attended',
  no_show: 'marked as a no-show',
  deleted: 'deleted',
};
