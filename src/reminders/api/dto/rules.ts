import type { ValidationArguments, ValidatorConstraintInterface } from 'class-validator';
import { Validate, ValidatorConstraint } from 'class-validator';
import type { RuleContext } from '../../../platform/http/errors/constraint-codes.js';
import { InvalidInput } from '../../../platform/problem.js';
import type { FieldCode } from '../../../platform/problem-codes.js';
import { InvalidAppointmentTime, isTimeZone, parseAppointmentTime } from '../../planning/wall-time.js';
import { resolveLanguage } from '../../wording/languages.js';

/** What is wrong with an appointment's time, or undefined. */
function wrongWithTime(value: unknown, fields: object): InvalidAppointmentTime | undefined {
  const zone = (fields as { time_zone?: unknown }).time_zone;
  const timeZone = typeof zone === 'string' && isTimeZone(zone) ? zone : undefined;
  // The zone's own error is enough: whether the time needs it can only be said once it is right.
  if (zone !== undefined && zone !== null && timeZone === undefined) return undefined;
  try {
    parseAppointmentTime(typeof value === 'string' ? value : '', timeZone);
    return undefined;
  } catch (error) {
    if (error instanceof InvalidAppointmentTime) return error;
    throw error;
  }
}

@ValidatorConstraint()
class AppointmentTimeRule implements ValidatorConstraintInterface {
  validate(value: unknown, { object }: ValidationArguments): boolean {
    return wrongWithTime(value, object) === undefined;
  }

  defaultMessage({ value, object }: ValidationArguments): string {
    return wrongWithTime(value, object)?.message ?? 'is wrong';
  }
}

const TIME: RuleContext = { code: (value, fields) => wrongWithTime(value, fields)?.code ?? 'invalid' };

/** An appointment's time, read in the `time_zone` beside it where it has no offset. */
export const IsAppointmentTime = (): PropertyDecorator => Validate(AppointmentTimeRule, { context: TIME });

@ValidatorConstraint()
class TimeZoneRule implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isTimeZone(value);
  }

  defaultMessage(): string {
    return 'must be an IANA time zone, such as America/Los_Angeles';
  }
}

const ZONE: RuleContext = {
  code: (value) => (typeof value === 'string' ? 'unknown_time_zone' : 'invalid'),
};

/** The name of an IANA time zone. */
export const IsTimeZone = (): PropertyDecorator => Validate(TimeZoneRule, { context: ZONE });

@ValidatorConstraint()
export class LanguageRule implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && value.length <= 35 && resolveLanguage(value) !== undefined;
  }

  defaultMessage(): string {
    return 'must be the name of a language, such as en_us, fr or es';
  }
}

/** Any printable text in any script: no control characters, no line breaks, no halves of a character. */
const PRINTABLE = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]*$/u;

export const MAX_EXTERNAL_ID = 128;

const isPrintable = (value: unknown): value is string => typeof value === 'string' && PRINTABLE.test(value);

@ValidatorConstraint()
class PrintableTextRule implements ValidatorConstraintInterface {
  validate(value: unknown, { constraints }: ValidationArguments): boolean {
    return isPrintable(value) && [...value].length <= Number(constraints[0]);
  }

  defaultMessage({ constraints }: ValidationArguments): string {
    return `must be a text of at most ${String(constraints[0])} characters, without control characters`;
  }
}

@ValidatorConstraint()
class ExternalIdRule implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return isExternalId(value);
  }

  defaultMessage(): string {
    return EXTERNAL_ID;
  }
}

const EXTERNAL_ID = `must be a text of 1 to ${MAX_EXTERNAL_ID} characters, without control characters and without spaces at its ends`;
const ID: RuleContext = { code: codeOfExternalId };

/** Databases differ in whether spaces at the end of a text count. */
export function isExternalId(value: unknown): value is string {
  return isPrintable(value) && value.trim() === value && value !== '' && [...value].length <= MAX_EXTERNAL_ID;
}

function codeOfExternalId(value: unknown): FieldCode {
  if (value === '') return 'too_short';
  return isPrintable(value) && value.trim() === value ? 'too_long' : 'invalid';
}

/** By what another calendar knows an appointment. */
export const IsExternalId = (): PropertyDecorator => Validate(ExternalIdRule, { context: ID });

/** @throws InvalidInput for an address that holds no external id */
export function readExternalId(value: string): string {
  if (isExternalId(value)) return value;
  throw new InvalidInput([{ field: 'external_id', code: codeOfExternalId(value), message: EXTERNAL_ID }]);
}

const TEXT: RuleContext = { code: (value) => (isPrintable(value) ? 'too_long' : 'invalid') };

/** A text of at most so many characters (not halves of them), in any script. */
export const IsPrintableText = (maxCharacters: number): PropertyDecorator =>
  Validate(PrintableTextRule, [maxCharacters], { context: TEXT });
