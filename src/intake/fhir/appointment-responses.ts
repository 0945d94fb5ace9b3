import { Injectable } from '@nestjs/common';
import { ExternalIds } from '../../reminders/appointment/external-ids.js';
import type { Reminder } from '../../reminders/appointment/reminder.entity.js';
import { asExternalId } from '../ids/external-id.js';

interface AppointmentResponse {
  readonly resourceType: 'AppointmentResponse';
  readonly id: string;
  readonly appointment: { readonly reference: string } | { readonly identifier: object };
  readonly start: string;
  readonly actor: { readonly type: 'Patient'; readonly display?: string };
  readonly participantStatus: 'accepted' | 'declined' | 'needs-action';
}

export interface SearchSet {
  readonly resourceType: 'Bundle';
  readonly type: 'searchset';
  readonly total: number;
  /** Missing where there is none: an empty list is no FHIR. */
  readonly entry?: readonly {
    readonly resource: AppointmentResponse;
    readonly search: { readonly mode: 'match' };
  }[];
}

/** What contacts have answered, as AppointmentResponses. */
@Injectable()
export class AppointmentResponses {
  constructor(private readonly externalIds: ExternalIds) {}

  /** @param appointment `system|value`, or a reference */
  async find(appointment: string): Promise<SearchSet> {
    const id = asExternalId(appointment, 'fhir');
    const reminder = (await this.externalIds.findMany([id])).get(id);
    if (!reminder) return { resourceType: 'Bundle', type: 'searchset', total: 0 };
    const entry = [{ resource: responseOf(reminder, appointment), search: { mode: 'match' } as const }];
    return { resourceType: 'Bundle', type: 'searchset', total: entry.length, entry };
  }
}

function responseOf(
  { id, appointmentAt, contactName, willAttend }: Reminder,
  appointment: string,
): AppointmentResponse {
  const [system, value] = appointment.split(/\|(.*)/s);
  return {
    resourceType: 'AppointmentResponse',
    id,
    appointment:
      value === undefined
        ? { reference: appointment }
        : { identifier: { ...(system !== '' && { system }), value } },
    start: appointmentAt.toISOString(),
    actor: { type: 'Patient', ...(contactName !== null && { display: contactName }) },
    participantStatus: willAttend === null ? 'needs-action' : willAttend ? 'accepted' : 'declined',
  };
}
