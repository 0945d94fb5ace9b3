import type { ValidationError } from 'class-validator';
import type { FieldCode } from '../../problem-codes.js';

/** How a rule that can be broken in several ways says in which it was: the `context` of its decorator. */
export interface RuleContext {
  /**
   * @param value of the field, which breaks the rule
   * @param fields that the value stands among
   */
  readonly code: (value: unknown, fields: object) => FieldCode;
}

/** By class-validator's names; what is not here is `invalid`. */
const CODES: ReadonlyMap<string, FieldCode> = new Map([
  ['whitelistValidation', 'unknown_field'],
  ['maxLength', 'too_long'],
  ['minLength', 'too_short'],
  ['arrayMaxSize', 'too_many'],
  ['min', 'out_of_range'],
  ['max', 'out_of_range'],
]);

/** The kind of what is wrong with a field. That it is nothing of its kind goes before how long or large it is. Pure. */
export function codeOf({ value, target = {}, constraints = {}, contexts = {} }: ValidationError): FieldCode {
  const names = Object.keys(constraints);
  if (names.includes('whitelistValidation')) return 'unknown_field';
  if (value === undefined || value === null) return 'required';
  const rules: ReadonlyMap<string, RuleContext> = new Map(Object.entries(contexts));
  const codes = names.map((name) => rules.get(name)?.code(value, target) ?? CODES.get(name) ?? 'invalid');
  return codes.find((code) => code === 'invalid') ?? codes[0] ?? 'invalid';
}
