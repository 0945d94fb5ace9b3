import { Transform } from 'class-transformer';
import { IsArray, IsInt, IsOptional, IsString, Max, Min, Validate } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';
import { readContactNumber } from '../../appointment/contact-number.js';
import { readNotifyWindows } from '../../planning/notify-windows.js';
import {
  IsAppointmentTime,
  IsExternalId,
  IsPrintableText,
  IsTimeZone,
  LanguageRule,
  MAX_EXTERNAL_ID,
} from './rules.js';

const MAX_SEQUENCE = 2_147_483_647;
const WHOLE = { message: `must be a whole number from 0 to ${MAX_SEQUENCE}` };

/** Of no kind that a rule takes, so that what cannot be read is told apart from what is missing. */
const unreadable = (value: unknown): null | false => (value === undefined || value === null ? null : false);

/** A new appointment. */
export class CreateReminderDto {
  @ApiProperty({
    oneOf: [{ type: 'string' }, { type: 'integer' }],
    example: '12223334444',
    description:
      "The contact's phone number: 11 digits, 1XXXXXXXXXX, or another country's in E.164 with a plus. A trunk zero after the country code is dropped.",
  })
  @Transform(({ value }: { value: unknown }) => readContactNumber(value) ?? unreadable(value))
  @IsString({ message: 'must be a phone number of 11 digits, 1XXXXXXXXXX, or in E.164 with a plus' })
  contact_number: string;

  @ApiProperty({
    type: String,
    example: '2027-07-06T15:23-0800',
    description:
      'ISO 8601 with an offset, or without one together with `time_zone`. When clocks are put back and show a time twice, the ' +
      'earlier one counts, unless an offset says which is meant.',
  })
  @IsAppointmentTime()
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
  @Transform(({ value }: { value: unknown }) => readNotifyWindows(value) ?? unreadable(value))
  @IsArray({ message: 'must be a whole number of hours from 0 to 8760, or a list of up to five of them' })
  notify_window: number[];

  @ApiPropertyOptional({
    type: String,
    maxLength: 128,
    nullable: true,
    example: 'West Side Mechanics',
    description: 'Where it is: stands in the text',
  })
  @IsOptional()
  @IsPrintableText(128)
  location?: string | null;

  @ApiPropertyOptional({
    type: String,
    maxLength: 256,
    nullable: true,
    example: 'Joe',
    description: 'With whom it is: stands in the text',
  })
  @IsOptional()
  @IsPrintableText(256)
  participant?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'America/Los_Angeles',
    description:
      'An IANA name. It determines the wall time, daylight saving included: when clocks show a time twice, the earlier one counts.',
  })
  @IsOptional()
  @IsTimeZone()
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

  @ApiPropertyOptional({
    type: String,
    maxLength: 128,
    nullable: true,
    example: 'Maria Garcia',
    description: 'Who is coming: is in texts only if a template has the place `{name}`',
  })
  @IsOptional()
  @IsPrintableText(128)
  contact_name?: string | null;

  @ApiPropertyOptional({
    type: String,
    minLength: 1,
    maxLength: MAX_EXTERNAL_ID,
    nullable: true,
    example: 'calendar-4711',
    description: 'The ID that another calendar has for the appointment; no two reminders have the same one',
  })
  @IsOptional()
  @IsExternalId()
  external_id?: string | null;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: MAX_SEQUENCE,
    nullable: true,
    example: 3,
    description: 'Which change of the other calendar this is: what comes with an older one changes nothing',
  })
  @IsOptional()
  @IsInt(WHOLE)
  @Min(0, WHOLE)
  @Max(MAX_SEQUENCE, WHOLE)
  sequence?: number | null;
}
