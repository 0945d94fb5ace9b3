import type { FieldCode, ProblemCode } from '../../problem-codes.js';
import { explained, FIELD_CODES, PROBLEM_CODES } from '../../problem-codes.js';
import { ApiProperty, ApiPropertyOptional } from '../openapi/api-decorators.js';

/** What is wrong with one field. */
export class FieldErrorBody {
  @ApiProperty({ example: 'contact_number', description: 'The name of the field, parameter or header' })
  field: string;

  @ApiProperty({
    type: String,
    example: 'invalid',
    description: `What is wrong, for programs; take one that you do not know as \`invalid\`. ${explained(FIELD_CODES)}`,
  })
  code: FieldCode;

  @ApiProperty({
    example: 'must have 11 digits, 1XXXXXXXXXX, or be an E.164 number with +',
    description: 'What is wrong, for people: a clause that goes on after the name of the field',
  })
  message: string;
}

/** Who changed an appointment last, and how. */
export class LastChangeBody {
  @ApiProperty({
    type: String,
    example: 'moved',
    description:
      '`moved`, `changed`, `canceled`, `reopened`, `confirmed`, `attended`, `no_show` or `deleted`',
  })
  what: string;

  @ApiProperty({
    enum: ['contact', 'staff'],
    example: 'staff',
    description: 'Who did it: staff, or programs in their name',
  })
  party: 'contact' | 'staff';

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Ana',
    description: 'The user or the API key; null of the contact, and where nobody needs to sign in',
  })
  by: string | null;

  @ApiProperty({ example: '2027-07-14 09:12:44', description: 'In UTC' })
  at: string;
}

/** What every error answers. */
export class ProblemBody {
  @ApiProperty({ example: 'unknown reminder id', description: 'What is wrong, as one readable sentence' })
  message: string;

  @ApiProperty({
    type: String,
    example: 'not_found',
    description: `What is wrong, for programs. ${explained(PROBLEM_CODES)}`,
  })
  code: ProblemCode;

  @ApiPropertyOptional({
    example: '41',
    description: 'With `cursor_ahead`: the position of the last event, to start from',
  })
  last?: string;

  @ApiPropertyOptional({
    example: '2a00aadba83b40aa8a3a6e99a1bd88b9',
    description: 'With `external_id_in_use`: the reminder that has it',
  })
  reminder_id?: string;

  @ApiPropertyOptional({
    type: LastChangeBody,
    description: 'With `changed_meanwhile`: what was changed since it was read, where that is on record',
  })
  last_change?: LastChangeBody;

  @ApiPropertyOptional({ type: [FieldErrorBody], description: 'Every wrong field, up to 20 of them' })
  errors?: FieldErrorBody[];
}
