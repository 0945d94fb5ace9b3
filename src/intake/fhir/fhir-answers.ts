import type { TakenEntry } from './fhir-intake.js';
import type { Issue, OperationOutcome } from './operation-outcome.js';
import { operationOutcome } from './operation-outcome.js';

/** What is answered, with its status. */
export interface FhirAnswer {
  readonly status: 200 | 201 | 422;
  readonly reminderId?: string | undefined;
  readonly body: OperationOutcome | ResponseBundle;
}

interface ResponseBundle {
  readonly resourceType: 'Bundle';
  readonly type: 'transaction-response' | 'batch-response';
  /** Missing where there is none: an empty list is no FHIR. */
  readonly entry?: readonly {
    readonly response: {
      readonly status: string;
      readonly location?: string;
      readonly outcome: OperationOutcome;
    };
  }[];
}

const STATUS = {
  created: '201 Created',
  done: '200 OK',
  beside: '200 OK',
  wrong: '422 Unprocessable Entity',
} as const;

/** To a resource that came alone. */
export function answerToOne({ status, reminderId, issue }: TakenEntry): FhirAnswer {
  const code = status === 'wrong' ? 422 : status === 'created' ? 201 : 200;
  return { status: code, reminderId, body: operationOutcome([issue]) };
}

/** To a bundle of requests: one response for each. */
export function answerToEach(type: ResponseBundle['type'], taken: readonly TakenEntry[]): FhirAnswer {
  const entry = taken.map(({ status, reminderId, issue }) => ({
    response: {
      status: STATUS[status],
      ...(reminderId !== undefined && { location: `/reminder/${reminderId}` }),
      outcome: operationOutcome([issue]),
    },
  }));
  return { status: 200, body: { resourceType: 'Bundle', type, ...(entry.length > 0 && { entry }) } };
}

/** To a bundle that tells of appointments: an issue for each of them, and where in the bundle it stands. */
export function answerToAll(taken: readonly TakenEntry[]): FhirAnswer {
  const issues = issuesOf(taken, ({ status }) => status !== 'beside');
  return { status: 200, body: operationOutcome(issues.length > 0 ? issues : [NONE]) };
}

/** To a bundle of which nothing is taken: what is wrong with it. */
export function refusal(taken: readonly TakenEntry[]): FhirAnswer {
  return { status: 422, body: operationOutcome(issuesOf(taken, ({ status }) => status === 'wrong')) };
}

const NONE: Issue = {
  severity: 'information',
  code: 'informational',
  diagnostics: 'there is no Appointment in it',
};

function issuesOf(taken: readonly TakenEntry[], isTold: (entry: TakenEntry) => boolean): Issue[] {
  return taken.flatMap((entry, index) =>
    isTold(entry) ? [{ ...entry.issue, expression: [`Bundle.entry[${index}]`] }] : [],
  );
}
