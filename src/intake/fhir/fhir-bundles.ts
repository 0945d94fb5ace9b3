import { Injectable } from '@nestjs/common';
import { InvalidInput } from '../../platform/problem.js';
import type { StaffChange } from '../../reminders/appointment/appointment-changes.js';
import type { FhirAnswer } from './fhir-answers.js';
import { answerToAll, answerToEach, answerToOne, refusal } from './fhir-answers.js';
import type { FhirOptions } from './fhir-intake.js';
import { FhirIntake } from './fhir-intake.js';
import type { Json } from './json.js';
import { objectIn } from './json.js';
import type { Notification } from './notification.js';
import { notificationIn } from './notification.js';
import type { Entry } from './resources.js';
import { entriesOf } from './resources.js';
import { Subscriptions } from './subscriptions.js';

const BUNDLE_TYPES = [
  'transaction',
  'batch',
  'message',
  'searchset',
  'collection',
  'history',
  'subscription-notification',
] as const;

/** Answers each kind of resource and bundle that is taken. */
@Injectable()
export class FhirBundles {
  constructor(
    private readonly intake: FhirIntake,
    private readonly subscriptions: Subscriptions,
  ) {}

  /** @throws InvalidInput where it is neither an Appointment nor a Bundle of a kind that is taken */
  async answer(body: unknown, options: FhirOptions, by: StaffChange): Promise<FhirAnswer> {
    const resource = objectIn(body);
    if (resource?.['resourceType'] === 'Appointment') return this.#one(resource, options, by);
    if (resource?.['resourceType'] !== 'Bundle')
      throw new InvalidInput([
        { field: 'resourceType', code: 'invalid', message: 'must be Appointment or Bundle' },
      ]);
    const type = BUNDLE_TYPES.find((each) => each === resource['type']);
    if (!type)
      throw new InvalidInput([
        { field: 'type', code: 'invalid', message: `must be one of ${BUNDLE_TYPES.join(', ')}` },
      ]);
    const entries = entriesOf(resource);
    const notification = notificationIn(entries);
    if (notification) return this.#notification(notification, entries, options, by);
    if (type === 'transaction') return this.#transaction(entries, options, by);
    const taken = await this.intake.take(entries, options, by);
    return type === 'batch' ? answerToEach('batch-response', taken) : answerToAll(taken);
  }

  async #one(resource: Json, options: FhirOptions, by: StaffChange): Promise<FhirAnswer> {
    const entry = { resource, fullUrl: undefined, method: undefined, url: undefined };
    const [taken] = await this.intake.take([entry], options, by);
    return taken ? answerToOne(taken) : answerToAll([]);
  }

  /** All or nothing: it is tried before anything is stored. */
  async #transaction(entries: readonly Entry[], options: FhirOptions, by: StaffChange): Promise<FhirAnswer> {
    const tried = await this.intake.take(entries, { ...options, dryRun: true }, by);
    if (tried.some(({ status }) => status === 'wrong')) return refusal(tried);
    return answerToEach(
      'transaction-response',
      options.dryRun ? tried : await this.intake.take(entries, options, by),
    );
  }

  async #notification(
    notification: Notification,
    entries: readonly Entry[],
    options: FhirOptions,
    by: StaffChange,
  ): Promise<FhirAnswer> {
    const taken = await this.intake.take(entries, options, by);
    const missed = options.dryRun ? 0 : await this.subscriptions.take(notification);
    const answer = answerToAll(taken);
    if (!('issue' in answer.body)) return answer;
    const warnings = [
      ...(missed > 0
        ? [`${missed} events before this one were missed: send the appointments again as a searchset`]
        : []),
      ...(notification.missing > 0
        ? [
            `${notification.missing} Appointments did not come with it: let the subscription send full resources`,
          ]
        : []),
    ].map((diagnostics) => ({ severity: 'warning', code: 'processing', diagnostics }) as const);
    return { ...answer, body: { ...answer.body, issue: [...answer.body.issue, ...warnings] } };
  }
}
