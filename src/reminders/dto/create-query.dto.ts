import { ApiPropertyOptional } from '../../http/api-decorators.js';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';

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
