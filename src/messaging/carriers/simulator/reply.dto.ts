import { IsString, Length, Matches } from 'class-validator';

export class ReplyDto {
  /** Short codes have as few as 3 digits; E.164 numbers have at most 15. */
  @Matches(/^\d{3,15}$/, { message: 'must be the number of a phone, 3 to 15 digits' })
  phone: string;

  @IsString({ message: 'must be a text' })
  @Length(1, 1600, { message: 'must have 1 to 1600 characters' })
  body: string;
}
