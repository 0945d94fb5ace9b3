import type { FieldCode, ProblemCode } from './problem-codes.js';

export interface FieldError {
  readonly field: string;
  /** What is wrong, for programs. */
  readonly code: FieldCode;
  readonly message: string;
}

/** Who changed an appointment last, and how. */
export interface LastChangeDetails {
  readonly what: string;
  readonly party: 'contact' | 'staff';
  readonly by: string | null;
  /** In UTC. */
  readonly at: string;
}

/** What an answer says beside its sentence, for programs. */
export interface ProblemDetails {
  /** Where it is another than the kind's own. */
  readonly code?: ProblemCode;
  /** The place of the last event that there has been. */
  readonly last?: string;
  /** Of the appointment with which it conflicts. */
  readonly reminder_id?: string;
  /** What was changed since the caller read it. */
  readonly last_change?: LastChangeDetails;
}

const CODES = {
  invalid: 'invalid',
  unauthorized: 'unauthorized',
  forbidden: 'forbidden',
  not_found: 'not_found',
  media_type: 'unsupported_media_type',
  cursor_ahead: 'cursor_ahead',
  key_reused: 'key_reused',
  external_id_in_use: 'external_id_in_use',
  appointment_passed: 'appointment_passed',
  appointment_canceled: 'appointment_canceled',
  too_early: 'too_early',
  opted_out: 'opted_out',
  changed_meanwhile: 'changed_meanwhile',
  too_many: 'rate_limited',
  unavailable: 'unavailable',
} as const satisfies Record<string, ProblemCode>;

export type ProblemKind = keyof typeof CODES;

/** Something that is wrong with a request, told to whoever made it. What it says may leave the service. */
export class Problem extends Error {
  override readonly name: string = 'Problem';

  constructor(
    readonly kind: ProblemKind,
    message: string,
    readonly errors: readonly FieldError[] = [],
    readonly more: ProblemDetails = {},
  ) {
    super(message);
  }

  /** What is wrong, for programs. */
  get code(): ProblemCode {
    return this.more.code ?? CODES[this.kind];
  }
}

/** So many wrong fields are named, and so much of the name of each that a client has made up: an answer repeats no input at length. */
const MAX_NAMED = 20;
const MAX_NAME = 64;

/** One or more fields are wrong; the message names the first twenty in one sentence, and says how many more there are. */
export class InvalidInput extends Problem {
  constructor(errors: readonly FieldError[]) {
    const named = errors.slice(0, MAX_NAMED).map((error) => ({ ...error, field: shortened(error.field) }));
    const clauses = named.map(({ field, message }) => `${field} ${message}`);
    if (errors.length > MAX_NAMED) clauses.push(`and ${errors.length - MAX_NAMED} more`);
    super('invalid', clauses.join('; '), named);
  }
}

function shortened(name: string): string {
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
}
