import type { ValidationArguments, ValidatorConstraintInterface } from 'class-validator';
import { IsOptional, IsString, Validate, ValidatorConstraint } from 'class-validator';
import type { RuleContext } from '../../../platform/http/errors/constraint-codes.js';
import { ApiProperty, ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';
import { wrongWithStaffText } from '../../by-staff/staff-text-rule.js';
import { MessageDto } from './message.dto.js';
import { PageLimit } from './page-limit.js';

@ValidatorConstraint()
class StaffTextRule implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return wrongWithStaffText(value) === undefined;
  }

  defaultMessage({ value }: ValidationArguments): string {
    return wrongWithStaffText(value)?.message ?? 'is wrong';
  }
}

const TEXT: RuleContext = { code: (value) => wrongWithStaffText(value)?.code ?? 'invalid' };

/** A text that staff may send. */
export const IsStaffText = (): PropertyDecorator => Validate(StaffTextRule, { context: TEXT });

export class WriteMessageDto {
  @ApiProperty({
    example: 'Please bring your insurance card.',
    description:
      'At most 10 segments, with line breaks if need be. A text that offers an opt-out word as an answer ("reply CANCEL") is refused',
  })
  @IsStaffText()
  text: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '2a00aadba83b40aa8a3a6e99a1bd88b9',
    description: 'The appointment that it is about, in whose thread it stands then',
  })
  @IsOptional()
  @IsString({ message: 'must be the id of a reminder' })
  reminder_id?: string | null;
}

/** Each text may be as long as a carrier posts one: more of them at once would hold up everybody else. */
const MAX_TEXTS = 100;

export class ReadThreadDto {
  @PageLimit(MAX_TEXTS)
  limit: number = MAX_TEXTS;

  @ApiPropertyOptional({ description: 'What came to be before this: the `next_cursor` of a page' })
  @IsOptional()
  @IsString({ message: 'must be the next_cursor of a page' })
  before?: string;

  @ApiPropertyOptional({
    description:
      'What came to be after this: the `newest_cursor` of a page, or the `next_cursor` of one that was read like that',
  })
  @IsOptional()
  @IsString({ message: 'must be the newest_cursor of a page' })
  after?: string;
}

export class ThreadDto {
  @ApiProperty({
    type: [MessageDto],
    description: 'Those of this page, in the order in which they came to be',
  })
  messages: MessageDto[];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'For the next page in the same direction, as `before` or `after`; null on the last one',
  })
  next_cursor: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Pass it as `after`, now or later; null where there is no text yet',
  })
  newest_cursor: string | null;
}
