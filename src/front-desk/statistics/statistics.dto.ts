import { IsIn, IsOptional, IsString } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '../../platform/http/openapi/api-decorators.js';
import type { AnswersOfADay } from './answers-by-day.js';
import type { ConfirmedByNotice } from './confirmed-by-notice.js';
import type { MessagesOfAnHour } from './messages-by-hour.js';
import type { NoShows } from './no-shows.js';
import { NO_SHOW_GROUPS } from './no-shows.js';
import { MAX_DAYS } from './period.js';
import type { TextsOfAMonth } from './texts-by-month.js';

const PARTS = [
  'answers_by_day',
  'confirmed_by_notice',
  'messages_by_hour',
  'no_shows',
  'texts_by_month',
] as const;
export type Part = (typeof PARTS)[number];

const TEXT = { message: 'must be given once' };

export class StatisticsQueryDto {
  @ApiPropertyOptional({
    description: `A day, such as 2027-07-06, or a time with an offset; at most ${MAX_DAYS} days before \`to\`. By default, thirty days are covered`,
  })
  @IsOptional()
  @IsString(TEXT)
  from?: string;

  @ApiPropertyOptional({
    description: 'A day, which is included, or a time, which is not. By default, the end of today',
  })
  @IsOptional()
  @IsString(TEXT)
  to?: string;

  @ApiPropertyOptional({
    description: 'The time zone that days are counted in: an IANA name. By default ORG_TIME_ZONE, or UTC',
  })
  @IsOptional()
  @IsString(TEXT)
  time_zone?: string;

  @ApiPropertyOptional({
    enum: PARTS,
    description: 'Only this part, without the work for the others; by default, all parts',
  })
  @IsOptional()
  @IsIn(PARTS, { message: `must be one of ${PARTS.join(', ')}` })
  only?: Part;
}

class AnswersDto {
  @ApiProperty({ example: '2027-07-06', description: 'The day of the appointments' })
  day: string;

  @ApiProperty({ example: 18, description: 'Appointments that were answered with a yes' })
  confirmed: number;

  @ApiProperty({ example: 3, description: 'Appointments that were answered with a no' })
  cancelled: number;

  @ApiProperty({ example: 4, description: 'Reminded, and not answered yet' })
  no_answer: number;

  @ApiProperty({ example: 9, description: 'Not reminded so far, and not answered' })
  planned: number;
}

class NoticeDto {
  @ApiProperty({ example: 24, description: 'The notify window' })
  hours: number;

  @ApiProperty({ example: 120, description: 'Reminders that went out' })
  asked: number;

  @ApiProperty({
    example: 86,
    description: 'Those of them that were answered with a yes before a later reminder went out',
  })
  confirmed: number;
}

class MessagesDto {
  @ApiProperty({ example: '2027-07-06T17:00:00.000Z', description: 'The hour in which they were due' })
  hour: string;

  @ApiProperty({ example: 42, description: 'Texts that a carrier took' })
  sent: number;

  @ApiProperty({ example: 1, description: 'Refused for good, or reported as not delivered' })
  failed: number;

  @ApiProperty({
    type: Number,
    nullable: true,
    example: 180,
    description: 'The time from when a text was due until the carrier took it; half of them took no longer',
  })
  lateness_p50_ms: number | null;

  @ApiProperty({ type: Number, nullable: true, example: 950, description: 'The same for 95 of 100 of them' })
  lateness_p95_ms: number | null;
}

class NoShowsDto {
  @ApiProperty({
    enum: NO_SHOW_GROUPS,
    example: 'answer',
    description:
      'What the appointments are told apart by: `answer`; `notice`, the notify window of the last reminder that was sent; `texts`, how many reminders were sent',
  })
  by: (typeof NO_SHOW_GROUPS)[number];

  @ApiProperty({ example: 'yes', description: '`yes`, `no` or `none`; or a number of hours or texts' })
  group: string;

  @ApiProperty({ example: 46, description: 'Appointments that the contact came to' })
  attended: number;

  @ApiProperty({ example: 4, description: 'Appointments that the contact did not come to' })
  no_show: number;

  @ApiProperty({ example: 0.08, description: 'The share of `no_show` in both' })
  rate: number;
}

class TextsDto {
  @ApiProperty({ example: '2027-07', description: 'By the time at which the texts were due' })
  month: string;

  @ApiProperty({ example: 640, description: 'Texts that a carrier took' })
  texts: number;

  @ApiProperty({ example: 815, description: 'Their segments, which a carrier bills' })
  segments: number;
}

export class StatisticsDto {
  @ApiPropertyOptional({ type: [AnswersDto], description: 'One for each day of the period' })
  answers_by_day?: AnswersDto[];

  @ApiPropertyOptional({ type: [NoticeDto], description: 'One for each notify window that was used' })
  confirmed_by_notice?: NoticeDto[];

  @ApiPropertyOptional({ type: [MessagesDto], description: 'Hours without texts are left out' })
  messages_by_hour?: MessagesDto[];

  @ApiPropertyOptional({
    type: [NoShowsDto],
    description: 'Of the appointments of which staff noted whether the contact came',
  })
  no_shows?: NoShowsDto[];

  @ApiPropertyOptional({ type: [TextsDto], description: 'Months without texts are left out' })
  texts_by_month?: TextsDto[];

  /** Parts that were not asked for are left out. */
  static of({ answers, notices, messages, noShows, texts }: Found): StatisticsDto {
    return {
      ...(answers && {
        answers_by_day: answers.map(({ noAnswer, ...answer }) => ({ ...answer, no_answer: noAnswer })),
      }),
      ...(notices && { confirmed_by_notice: notices.map((notice) => ({ ...notice })) }),
      ...(messages && { messages_by_hour: messages.map(messagesDto) }),
      ...(noShows && { no_shows: noShows.map(noShowsDto) }),
      ...(texts && { texts_by_month: texts.map((month) => ({ ...month })) }),
    };
  }
}

interface Found {
  readonly answers: readonly AnswersOfADay[] | undefined;
  readonly notices: readonly ConfirmedByNotice[] | undefined;
  readonly messages: readonly MessagesOfAnHour[] | undefined;
  readonly noShows: readonly NoShows[] | undefined;
  readonly texts: readonly TextsOfAMonth[] | undefined;
}

function noShowsDto({ by, group, attended, noShow }: NoShows): NoShowsDto {
  return { by, group, attended, no_show: noShow, rate: noShow / (attended + noShow) };
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
