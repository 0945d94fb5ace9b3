import { IsOptional, Matches } from 'class-validator';
import type { OptOut, OptOutSource } from '../../../messaging/opt-outs/opt-out.entity.js';
import { OPT_OUT_SOURCES } from '../../../messaging/opt-outs/opt-out.entity.js';
import { ApiProperty, ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';
import { utcTime } from '../../planning/wall-time.js';
import { PageLimit } from './page-limit.js';

/** What clients have always been told where there was no keyword. */
const IN_PLACE_OF_A_WORD: Readonly<Record<OptOutSource, string>> = {
  contact: 'STOP',
  carrier: 'CARRIER',
  staff: 'STAFF',
  wrong_number: 'WRONG NUMBER',
};

export class ListOptOutsDto {
  @PageLimit()
  limit: number = 100;

  @ApiPropertyOptional({ description: "The last page's `next_cursor`" })
  @IsOptional()
  @Matches(/^\d{3,15}$/, { message: 'must be the next_cursor of a page before' })
  cursor?: string;
}

export class OptOutDto {
  @ApiProperty({ example: '12065551234', description: 'In digits' })
  number: string;

  @ApiProperty({ example: '2027-07-15 17:40:00', description: 'In UTC' })
  since: string;

  @ApiProperty({
    example: 'STOP',
    description:
      'The keyword that was texted (STOP for a request in plain words); STAFF, CARRIER or WRONG NUMBER where nobody texted one',
  })
  word: string;

  @ApiProperty({
    enum: OPT_OUT_SOURCES,
    example: 'contact',
    description:
      'Who said so: `wrong_number` is somebody who has the number now, and texted that it is the wrong one',
  })
  source: OptOutSource;

  static of({ number, since, word, source }: OptOut): OptOutDto {
    return { number, since: utcTime(since), word: word ?? IN_PLACE_OF_A_WORD[source], source };
  }
}

export class OptOutPageDto {
  @ApiProperty({ type: [OptOutDto], description: 'Those of this page' })
  opt_outs: OptOutDto[];

  @ApiProperty({ type: String, nullable: true, description: 'For the next page; null on the last one' })
  next_cursor: string | null;
}
