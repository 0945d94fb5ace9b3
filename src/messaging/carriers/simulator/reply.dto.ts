import { IsString, Matches, MaxLength, MinLength } from 'class-validator';

const LENGTH = { message: 'must have 1 to 1600 characters' };

export class ReplyDto {
  /** Short codes have as few as 3 digits; E.164 numbers have at most 15. */
  @Matches(/^\d{3,15}$/, { message: 'must be the number of a phone, 3 to 15 digits' })
  phone: string;

  @IsString({ message: 'must be a text' })
  @MinLength(1, LENGTH)
  @MaxLength(1600, LENGTH)
  body: string;
}
