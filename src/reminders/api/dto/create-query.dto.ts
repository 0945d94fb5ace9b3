import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';
import { ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';

export class CreateQueryDto {
  @ApiPropertyOptional({
    type: Boolean,
    description: 'Answers with the plan and the texts, and stores nothing',
  })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsOptional()
  @IsBoolean({ message: 'must be true or false' })
  dry_run?: boolean;
}
