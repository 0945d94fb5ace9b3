import type { Json } from './json.js';
import { objectIn, objectsIn, textIn } from './json.js';
import type { Entry } from './resources.js';
import { Resources } from './resources.js';

export const NOTIFICATION_TYPES = ['handshake', 'heartbeat', 'event-notification'] as const;

/** What stands at the beginning of a bundle that a subscription has sent. */
export interface Notification {
  readonly type: (typeof NOTIFICATION_TYPES)[number];
  readonly subscription: string;
  /** How many events there have been since the subscription began, those in the bundle included. */
  readonly events: number;
  /** How many of them the bundle tells of. */
  readonly inBundle: number;
  /** The Appointments that they are about and that are not in the bundle. */
  readonly missing: number;
}

/**
 * Reads it from Parameters, as the R4 backport of topic-based subscriptions has it, or from a SubscriptionStatus, as R4B does.
 * @returns undefined where the bundle is none
 */
export function notificationIn(entries: readonly Entry[]): Notification | undefined {
  const [first, ...others] = entries;
  const resources = new Resources(others);
  const deleted = new Set(others.flatMap(({ method, url }) => (method === 'DELETE' && url ? [url] : [])));
  const isMissing = (focus: Json | undefined): boolean => {
    const reference = textIn(focus?.['reference']);
    const name = /Appointment\/[^/]+$/.exec(reference ?? '')?.[0];
    return name !== undefined && !deleted.has(name) && !resources.find({ reference }, {});
  };
  if (first?.resource?.['resourceType'] === 'Parameters') return ofParameters(first.resource, isMissing);
  return first?.resource?.['resourceType'] === 'SubscriptionStatus'
    ? ofStatus(first.resource, isMissing)
    : undefined;
}

type IsMissing = (focus: Json | undefined) => boolean;

function ofParameters(parameters: Json, isMissing: IsMissing): Notification | undefined {
  const all = objectsIn(parameters['parameter']);
  const named = (name: string): Json | undefined => all.find((each) => each['name'] === name);
  const told = all.filter((each) => each['name'] === 'notification-event');
  const focuses = told.flatMap(({ part }) => objectsIn(part).filter((each) => each['name'] === 'focus'));
  return notification(
    named('type')?.['valueCode'],
    objectIn(named('subscription')?.['valueReference']),
    countIn(named('events-since-subscription-start')),
    told.length,
    focuses.filter((focus) => isMissing(objectIn(focus['valueReference']))).length,
  );
}

function ofStatus(status: Json, isMissing: IsMissing): Notification | undefined {
  const told = objectsIn(status['notificationEvent']);
  return notification(
    status['type'],
    objectIn(status['subscription']),
    status['eventsSinceSubscriptionStart'],
    told.length,
    told.filter(({ focus }) => isMissing(objectIn(focus))).length,
  );
}

/** The backport says string; servers have numbers of each kind. */
function countIn(parameter: Json | undefined): unknown {
  const { valueString, valueUnsignedInt, valueInteger, valueInteger64, valueDecimal } = parameter ?? {};
  return valueString ?? valueUnsignedInt ?? valueInteger ?? valueInteger64 ?? valueDecimal;
}

function notification(
  written: unknown,
  subscription: Json | undefined,
  events: unknown,
  inBundle: number,
  missing: number,
): Notification | undefined {
  const type = NOTIFICATION_TYPES.find((each) => each === written);
  const count = /^\d{1,9}$/.test(String(events)) ? Number(events) : 0;
  return (
    type && {
      type,
      subscription: textIn(subscription?.['reference']) ?? '',
      events: count,
      inBundle,
      missing,
    }
  );
}
