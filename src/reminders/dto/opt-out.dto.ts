import { ApiProperty, ApiPropertyOptional } from '../../http/api-decorators.js';
import { IsOptional, Matches } from 'class-validator';
import type { OptOut } from '../../messaging/opt-outs/opt-out.entity.js';
import { utcTime } from '../wall-time.js';
import { PageLimit } from './page-limit.js';

export class ListOptOutsDto {
  @PageLimit()
  limit: number = 100;

  @ApiPropertyOptional({ description: "The last page's `next_cursor`" })
  @IsOptional()
  @Matches(/^\d{3,15}$/, { message: 'must be the next_cursor of a page before' })
  cursor?: string;
}

export class OptOutDto {
  @ApiProperty({ example: '12065551234' })
  number: string;

  @ApiProperty({ example: '2027-07-15 17:40:00', description: 'In UTC' })
  since: string;

  @ApiProperty({ example: 'STOP', description: 'What was said, or how else it came to be known' })
  word: string;

  static of({ number, since, word }: OptOut): OptOutDto {
    return { number, since: utcTime(since), word };
  }
}

export class OptOutPageDto {
  @ApiProperty({ type: [OptOutDto] })
  opt_outs: OptOutDto[];

  @ApiProperty({ type: String, nullable: true })
  next_cursor: string | null;
}
