import { ApiProperty, ApiPropertyOptional } from '../../http/api-decorators.js';
import { IsIn, IsOptional, IsString } from 'class-validator';
import type { AnswersOfADay } from './answers-by-day.js';
import type { ConfirmedByNotice } from './confirmed-by-notice.js';
import type { MessagesOfAnHour } from './messages-by-hour.js';
import { MOST_DAYS } from './period.js';

const PARTS = ['answers_by_day', 'confirmed_by_notice', 'messages_by_hour'] as const;
export type Part = (typeof PARTS)[number];

const TEXT = { message: 'must be given once' };

export class StatisticsQueryDto {
  @ApiPropertyOptional({
    description: `A day, such as 2027-07-06, or a time with an offset; at most ${MOST_DAYS} days before \`to\`. Without it thirty days are told of`,
  })
  @IsOptional()
  @IsString(TEXT)
  from?: string;

  @ApiPropertyOptional({
    description: 'A day, which is told of too, or a time, which is not. Without it to the end of today',
  })
  @IsOptional()
  @IsString(TEXT)
  to?: string;

  @ApiPropertyOptional({ default: 'UTC', description: 'Whose days are meant: an IANA name' })
  @IsOptional()
  @IsString(TEXT)
  time_zone?: string;

  @ApiPropertyOptional({
    enum: PARTS,
    description: 'Only this part, and none of the work for the others; without it all',
  })
  @IsOptional()
  @IsIn(PARTS, { message: `must be one of ${PARTS.join(', ')}` })
  only?: Part;
}

class AnswersDto {
  @ApiProperty({ example: '2027-07-06', description: 'The day of the appointments' })
  day: string;

  @ApiProperty({ example: 18 })
  confirmed: number;

  @ApiProperty({ example: 3 })
  cancelled: number;

  @ApiProperty({ example: 4, description: 'Reminded, and has not answered' })
  no_answer: number;

  @ApiProperty({ example: 9, description: 'Not reminded so far, and has not answered' })
  planned: number;
}

class NoticeDto {
  @ApiProperty({ example: 24, description: 'The notify window' })
  hours: number;

  @ApiProperty({ example: 120, description: 'Reminders that went out' })
  asked: number;

  @ApiProperty({
    example: 86,
    description: 'Those of them whose answer was a yes, and no later one asked again before',
  })
  confirmed: number;
}

class MessagesDto {
  @ApiProperty({ example: '2027-07-06T17:00:00.000Z', description: 'The hour in which they were due' })
  hour: string;

  @ApiProperty({ example: 42 })
  sent: number;

  @ApiProperty({ example: 1, description: 'Refused for good, or reported as not delivered' })
  failed: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    example: 180,
    description: 'From when a text was due to when the carrier took it; half of them took no longer',
  })
  lateness_p50_ms: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 950 })
  lateness_p95_ms: number | null;
}

export class StatisticsDto {
  @ApiPropertyOptional({ type: [AnswersDto] })
  answers_by_day?: AnswersDto[];

  @ApiPropertyOptional({ type: [NoticeDto] })
  confirmed_by_notice?: NoticeDto[];

  @ApiPropertyOptional({ type: [MessagesDto], description: 'Hours without texts are left out' })
  messages_by_hour?: MessagesDto[];

  /** Parts that were not asked for are left out. */
  static of({ answers, notices, messages }: Found): StatisticsDto {
    return {
      ...(answers && {
        answers_by_day: answers.map(({ noAnswer, ...answer }) => ({ ...answer, no_answer: noAnswer })),
      }),
      ...(notices && { confirmed_by_notice: notices.map((notice) => ({ ...notice })) }),
      ...(messages && { messages_by_hour: messages.map(messagesDto) }),
    };
  }
}

interface Found {
  readonly answers: readonly AnswersOfADay[] | undefined;
  readonly notices: readonly ConfirmedByNotice[] | undefined;
  readonly messages: readonly MessagesOfAnHour[] | undefined;
}

function messagesDto({ hour, sent, failed, latenessP50Ms, latenessP95Ms }: MessagesOfAnHour): MessagesDto {
  return {
    hour: hour.toISOString(),
    sent,
    failed,
    lateness_p50_ms: latenessP50Ms,
    lateness_p95_ms: latenessP95Ms,
  };
}
