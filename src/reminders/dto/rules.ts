import type { ValidationArguments, ValidatorConstraintInterface } from 'class-validator';
import { ValidatorConstraint } from 'class-validator';
import { InvalidAppointmentTime, isTimeZone, parseAppointmentTime } from '../wall-time.js';
import { resolveLanguage } from '../wording/languages.js';

/** The clause that says what is wrong with an appointment's time, or undefined. */
function wrongWithTime(value: unknown, { object }: ValidationArguments): string | undefined {
  const zone = (object as { time_zone?: unknown }).time_zone;
  const timeZone = typeof zone === 'string' && isTimeZone(zone) ? zone : undefined;
  // The zone's own error is enough: whether the time needs it can only be said once it is right.
  if (zone !== undefined && zone !== null && timeZone === undefined) return undefined;
  try {
    parseAppointmentTime(String(value), timeZone);
    return undefined;
  } catch (error) {
    if (error instanceof InvalidAppointmentTime) return error.message;
    throw error;
  }
}

@ValidatorConstraint()
export class AppointmentTimeRule implements ValidatorConstraintInterface {
  validate(value: unknown, context: ValidationArguments): boolean {
    return wrongWithTime(value, context) === undefined;
  }

  defaultMessage(context: ValidationArguments): string {
    return wrongWithTime(context.value, context) ?? 'is wrong';
  }
}

@ValidatorConstraint()
export class TimeZoneRule implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isTimeZone(value);
  }

  defaultMessage(): string {
    return 'must be an IANA time zone, such as America/Los_Angeles';
  }
}

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

@ValidatorConstraint()
export class PrintableTextRule implements ValidatorConstraintInterface {
  validate(value: unknown, { constraints }: ValidationArguments): boolean {
    return typeof value === 'string' && PRINTABLE.test(value) && [...value].length <= Number(constraints[0]);
  }

  defaultMessage({ constraints }: ValidationArguments): string {
    return `must be a text of at most ${String(constraints[0])} characters, without control characters`;
  }
}
