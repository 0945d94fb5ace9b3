import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';

const MAX_PAGE = 1000;

/** `limit` in a query: how many items a page has, 1 to 1000 or as many as are given. */
export function PageLimit(longest = MAX_PAGE): PropertyDecorator {
  const message = `must be a whole number from 1 to ${longest}`;
  return applyDecorators(
    ApiPropertyOptional({
      description: 'How many items a page has at most',
      type: 'integer',
      minimum: 1,
      maximum: longest,
      default: 100,
    }),
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
    ),
    IsOptional(),
    IsInt({ message }),
    Min(1, { message }),
    Max(longest, { message }),
  );
}
