import { IsOptional, Matches } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '../../platform/http/openapi/api-decorators.js';
import { IsStaffText } from '../../reminders/api/dto/contact-messages.dto.js';
import { IsPrintableText } from '../../reminders/api/dto/rules.js';
import type { QuickAnswer } from './quick-answer.entity.js';

const MAX_TITLE = 40;
const LANGUAGE = /^[a-z]{2,3}(?:_[a-z]{2})?$/;
const NO_LANGUAGE = { message: 'must be the code of a language, such as en, es or zh_tw' };

export class ListQuickAnswersDto {
  @ApiPropertyOptional({ example: 'es', description: 'Only those in this language' })
  @IsOptional()
  @Matches(LANGUAGE, NO_LANGUAGE)
  language?: string;
}

export class WriteQuickAnswerDto {
  @ApiProperty({ example: 'en', description: 'The language that it is written in' })
  @Matches(LANGUAGE, NO_LANGUAGE)
  language: string;

  @ApiProperty({ example: 'Parking', maxLength: MAX_TITLE, description: 'By which staff find it' })
  @IsPrintableText(MAX_TITLE)
  @Matches(/\S/, { message: 'must not be empty' })
  title: string;

  @ApiProperty({
    example: 'You can park behind the house.',
    description: 'What is written then: by the rules for a text by staff',
  })
  @IsStaffText()
  text: string;
}

export class QuickAnswerDto {
  @ApiProperty({
    example: '01a20b801c98712c86d789b7ba85f6ec',
    description: 'By which it is changed and deleted',
  })
  id: string;

  @ApiProperty({ example: 'en', description: 'The language that it is written in' })
  language: string;

  @ApiProperty({ example: 'Parking', description: 'By which staff find it' })
  title: string;

  @ApiProperty({ example: 'You can park behind the house.', description: 'What is written then' })
  text: string;

  static of({ id, language, title, text }: QuickAnswer): QuickAnswerDto {
    return { id, language, title, text };
  }
}

export class QuickAnswersDto {
  @ApiProperty({ type: [QuickAnswerDto], description: 'All of them, in the order of their titles' })
  quick_answers: QuickAnswerDto[];
}
