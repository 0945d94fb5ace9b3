/**
 * What can be wrong with one field, for programs. A code says the kind, the message beside it says which rule; new kinds may be
 * added, so that programs treat one that they do not know as `invalid`.
 */
export const FIELD_CODES = {
  required: 'it is missing',
  invalid: 'it is nothing of the kind that is wanted',
  malformed: 'what was sent is not JSON of the right shape',
  too_long: 'it has more characters than it may',
  too_short: 'it has fewer characters than it must',
  too_many: 'there are more of them than there may be',
  too_deep: 'it is nested too deep',
  out_of_range: 'it is smaller or larger than it may be',
  unknown_field: 'there is no such field',
  unknown_time_zone: 'there is no such time zone',
  offset_required: 'the time has neither an offset nor a time zone beside it',
  not_in_calendar: 'there is no such day or hour',
  skipped_by_clocks: 'the clocks are put forward over this time',
  in_the_past: 'it has passed',
  own_number: 'it is a number of this service itself',
  key_reused: 'it was used for something else before',
  external_id_in_use: 'another reminder has it',
  cursor_ahead: 'it is of a later time than all that there is',
} as const;

export type FieldCode = keyof typeof FIELD_CODES;

/** What is wrong with a whole request, for programs. */
export const PROBLEM_CODES = {
  invalid: 'one or more fields are wrong: `errors` says which, and how',
  malformed: 'the body is not JSON, or not what this address takes',
  invalid_address: 'the address could not be read',
  unauthorized: 'somebody must sign in, or an API key is needed, or this is none',
  forbidden: 'this caller may not do that',
  not_found: 'there is nothing there',
  cursor_ahead: 'the cursor is of a later time than all that there is',
  key_reused: 'the Idempotency-Key was used for another request before',
  external_id_in_use: 'another reminder has this external_id: `reminder_id` says which',
  appointment_passed: 'the appointment has passed',
  appointment_canceled: 'the appointment was canceled',
  changed_meanwhile: 'somebody has changed it since it was read: `last_change` says who, how and when',
  opted_out: 'the contact wants no texts',
  too_early: 'the appointment begins in more than 30 minutes',
  too_large: 'the body, or the address with the headers, is larger than it may be',
  unsupported_media_type: 'the content type is not one that is read here',
  rate_limited: 'there were too many requests: come again after `Retry-After`',
  unavailable: 'it cannot be done now: come again after `Retry-After`',
  internal_error: 'something went wrong here',
} as const;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** A list of codes for the documentation. */
export function explained(codes: Readonly<Record<string, string>>): string {
  return Object.entries(codes)
    .map(([code, meaning]) => `\`${code}\`: ${meaning}`)
    .join('; ');
}
