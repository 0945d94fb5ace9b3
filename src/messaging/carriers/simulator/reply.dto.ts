import { IsString, Length, Matches } from 'class-validator';

export class ReplyDto {
  @Matches(/^\d{3,15}$/, { message: 'must be the number of a phone, in digits' })
  phone: string;

  @IsString({ message: 'must be a text' })
  @Length(1, 1600, { message: 'must have 1 to 1600 characters' })
  body: string;
}
