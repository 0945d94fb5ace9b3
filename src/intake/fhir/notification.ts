import type { Json } from './json.js';
import { objectIn, objectsIn, textIn } from './json.js';
import type { Entry } from './resources.js';

export const NOTIFICATION_TYPES = ['handshake', 'heartbeat', 'event-notification'] as const;

/** What stands at the beginning of a bundle that a subscription has sent. */
export interface Notification {
  readonly type: (typeof NOTIFICATION_TYPES)[number];
  readonly subscription: string;
  /** How many events there have been since the subscription began, those in the bundle included. */
  readonly events: number;
  /** How many of them are in the bundle. */
  readonly inBundle: number;
}

/**
 * Reads it from Parameters, as the R4 backport of topic-based subscriptions has it, or from a SubscriptionStatus, as R4B does.
 * @returns undefined where the bundle is none
 */
export function notificationIn(entries: readonly Entry[]): Notification | undefined {
  const [first] = entries;
  if (first?.resource?.['resourceType'] === 'Parameters') return ofParameters(first.resource);
  return first?.resource?.['resourceType'] === 'SubscriptionStatus' ? ofStatus(first.resource) : undefined;
}

function ofParameters(parameters: Json): Notification | undefined {
  const all = objectsIn(parameters['parameter']);
  const named = (name: string): Json | undefined => all.find((each) => each['name'] === name);
  return notification(
    named('type')?.['valueCode'],
    objectIn(named('subscription')?.['valueReference']),
    named('events-since-subscription-start')?.['valueString'],
    all.filter((each) => each['name'] === 'notification-event').length,
  );
}

function ofStatus(status: Json): Notification | undefined {
  return notification(
    status['type'],
    objectIn(status['subscription']),
    status['eventsSinceSubscriptionStart'],
    objectsIn(status['notificationEvent']).length,
  );
}

function notification(
  written: unknown,
  subscription: Json | undefined,
  events: unknown,
  inBundle: number,
): Notification | undefined {
  const type = NOTIFICATION_TYPES.find((each) => each === written);
  const count = /^\d{1,9}$/.test(String(events)) ? Number(events) : 0;
  return type && { type, subscription: textIn(subscription?.['reference']) ?? '', events: count, inBundle };
}
