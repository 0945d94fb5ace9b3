import { ApiProperty, ApiPropertyOptional } from './api-decorators.js';

class FieldErrorBody {
  @ApiProperty({ example: 'contact_number' })
  field: string;

  @ApiProperty({ example: 'must have 11 digits, 1XXXXXXXXXX, or be an E.164 number with +' })
  message: string;
}

/** What every error answers. */
export class ProblemBody {
  @ApiProperty({ description: 'What is wrong, as one readable sentence' })
  message: string;

  @ApiPropertyOptional({ type: [FieldErrorBody], description: 'Every wrong field' })
  errors?: FieldErrorBody[];
}
