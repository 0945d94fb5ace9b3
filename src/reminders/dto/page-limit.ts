import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '../../http/api-decorators.js';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

const LONGEST_PAGE = 1000;
const message = `must be a whole number from 1 to ${LONGEST_PAGE}`;

/** `limit` in a query: how many items a page has, 1 to 1000. */
export function PageLimit(): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: LONGEST_PAGE, default: 100 }),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
    ),
    IsOptional(),
    IsInt({ message }),
    Min(1, { message }),
    Max(LONGEST_PAGE, { message }),
  );
}
