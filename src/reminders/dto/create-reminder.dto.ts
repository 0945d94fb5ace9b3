import { ApiProperty, ApiPropertyOptional } from '../../http/api-decorators.js';
import { Transform } from 'class-transformer';
import { IsArray, IsOptional, IsString, Validate } from 'class-validator';
import { readContactNumber } from '../contact-number.js';
import { readNotifyWindows } from '../notify-windows.js';
import { AppointmentTimeRule, LanguageRule, PrintableTextRule, TimeZoneRule } from './rules.js';

export class CreateReminderDto {
  @ApiProperty({
    oneOf: [{ type: 'string' }, { type: 'integer' }],
    example: '12223334444',
    description:
      "The contact's phone number: 11 digits, 1XXXXXXXXXX, or another country's in E.164 with a plus.",
  })
  @Transform(({ value }: { value: unknown }) => readContactNumber(value))
  @IsString({ message: 'must be a phone number of 11 digits, 1XXXXXXXXXX, or in E.164 with a plus' })
  contact_number: string;

  @ApiProperty({
    type: String,
    example: '2027-07-06T15:23-0800',
    description: 'ISO 8601 with an offset, or without one together with `time_zone`.',
  })
  @Validate(AppointmentTimeRule)
  appointment_time: string;

  @ApiProperty({
    oneOf: [
      { type: 'integer', minimum: 0, maximum: 8760 },
      { type: 'string' },
      { type: 'array', items: { type: 'integer', minimum: 0, maximum: 8760 }, minItems: 1, maxItems: 5 },
    ],
    example: 24,
    description:
      'How many whole hours before the appointment the reminder is sent; or up to five such windows.',
  })
  @Transform(({ value }: { value: unknown }) => readNotifyWindows(value))
  @IsArray({ message: 'must be a whole number of hours from 0 to 8760, or a list of up to five of them' })
  notify_window: number[];

  @ApiPropertyOptional({ type: String, maxLength: 128, nullable: true, example: 'West Side Mechanics' })
  @IsOptional()
  @Validate(PrintableTextRule, [128])
  location?: string | null;

  @ApiPropertyOptional({ type: String, maxLength: 256, nullable: true, example: 'Joe' })
  @IsOptional()
  @Validate(PrintableTextRule, [256])
  participant?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'America/Los_Angeles',
    description: 'An IANA name. It rules the wall time, daylight saving included.',
  })
  @IsOptional()
  @Validate(TimeZoneRule)
  time_zone?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'en_us',
    description: 'The language of the texts, by its arrow name (`en_us`, `fr`) or in BCP 47 (`pt-BR`).',
  })
  @IsOptional()
  @Validate(LanguageRule)
  language?: string | null;
}
