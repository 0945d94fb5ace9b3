import type { ValidationError } from 'class-validator';
import { ValidationPipe } from '@nestjs/common';
import type { FieldError } from '../problem.js';
import { InvalidInput } from '../problem.js';

/** Unknown fields are refused by name: a typo would otherwise be a setting that silently does nothing. */
export const STRICT = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };

/** Every wrong field with one readable clause each. */
export function fieldErrors(errors: readonly ValidationError[]): FieldError[] {
  return errors.map(({ property, constraints = {} }) => ({
    field: property,
    message:
      'whitelistValidation' in constraints
        ? 'is not a known field'
        : (Object.values(constraints)[0] ?? 'is wrong'),
  }));
}

export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    ...STRICT,
    transform: true,
    exceptionFactory: (errors) => new InvalidInput(fieldErrors(errors)),
  });
}
