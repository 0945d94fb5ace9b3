import type { ArgumentMetadata } from '@nestjs/common';
import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import type { FieldError } from '../../problem.js';
import { InvalidInput } from '../../problem.js';
import { mustBeSmall } from '../limits/input-size.js';
import { codeOf } from './constraint-codes.js';

/** Unknown fields are refused by name: a typo would otherwise be a setting that silently does nothing. */
export const STRICT = { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true };

/** Every wrong field with one readable clause each. */
export function fieldErrors(errors: readonly ValidationError[]): FieldError[] {
  return errors.map((error) => {
    const { property, constraints = {} } = error;
    return {
      field: property,
      code: codeOf(error),
      message:
        'whitelistValidation' in constraints
          ? 'is not a known field'
          : (Object.values(constraints)[0] ?? 'is wrong'),
    };
  });
}

/** Reads what the classes of a route describe, unless it is far larger than that. */
class SmallInputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (this.toValidate(metadata)) mustBeSmall(value, metadata.type);
    return super.transform(value, metadata);
  }
}

export function validationPipe(): ValidationPipe {
  return new SmallInputPipe({
    ...STRICT,
    transform: true,
    exceptionFactory: (errors) => new InvalidInput(fieldErrors(errors)),
  });
}
