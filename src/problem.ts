export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export type ProblemKind =
  | 'invalid'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'media_type'
  | 'key_reused'
  | 'too_many'
  | 'unavailable';

/** Something that is wrong with a request, told to whoever made it. What it says may leave the service. */
export class Problem extends Error {
  override readonly name: string = 'Problem';

  constructor(
    readonly kind: ProblemKind,
    message: string,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(message);
  }
}

/** One or more fields are wrong; the message names them all in one sentence. */
export class InvalidInput extends Problem {
  constructor(errors: readonly FieldError[]) {
    super('invalid', errors.map(({ field, message }) => `${field} ${message}`).join('; '), errors);
  }
}
