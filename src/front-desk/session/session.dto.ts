import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Config } from '../../platform/config/config.js';
import { numberingPlanOf } from '../../platform/config/country-setting.js';
import { ProblemBody } from '../../platform/http/errors/problem-body.js';
import { ApiProperty, ApiPropertyOptional } from '../../platform/http/openapi/api-decorators.js';
import { callerOf } from '../../platform/http/sessions/caller.js';
import type { Session } from '../../platform/http/sessions/session-cookie.js';
import { MAX_PASSWORD } from '../../platform/http/users/passwords.js';
import type { Role } from '../../platform/http/users/user.entity.js';
import { ROLES } from '../../platform/http/users/user.entity.js';
import { MAX_NAME } from '../../platform/http/users/user-name.js';

const MAX_KEY = 256;

export class SignInDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '5c1f0e…',
    maxLength: MAX_KEY,
    description: 'A key of API_KEYS, instead of name and password',
  })
  @IsOptional()
  @IsString({ message: 'must be an API key' })
  @MaxLength(MAX_KEY, { message: 'must be an API key' })
  key?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'Ana',
    maxLength: MAX_NAME,
    description: "A user's name",
  })
  @IsOptional()
  @IsString({ message: "must be a user's name" })
  @MaxLength(MAX_NAME, { message: "must be a user's name" })
  name?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: 'correct horse',
    maxLength: MAX_PASSWORD,
    description: "That user's password",
  })
  @IsOptional()
  @IsString({ message: 'must be a password' })
  @MaxLength(MAX_PASSWORD, { message: 'must be a password' })
  password?: string | null;
}

class CountryDto {
  @ApiProperty({ example: 'US', description: 'ISO 3166' })
  code: string;

  @ApiProperty({ example: '1', description: 'The country code in front of its numbers' })
  calling_code: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '1',
    description: 'What is dialled in front of a number within the country',
  })
  trunk_prefix: string | null;

  @ApiProperty({
    type: [Number],
    minItems: 2,
    maxItems: 2,
    example: [10, 10],
    description: 'How many digits a number has at least and at most, without all that',
  })
  digits: [number, number];
}

/** What the front desk's page has to know of the clinic. */
export class Clinic {
  readonly timeZone: string | null;
  readonly country: CountryDto | null;

  constructor({
    orgTimeZone,
    orgCountry,
    isOrgCountryKnown,
  }: Pick<Config, 'orgTimeZone' | 'orgCountry' | 'isOrgCountryKnown'>) {
    const { callingCode, trunkPrefix = null, digits } = numberingPlanOf(orgCountry);
    this.timeZone = orgTimeZone ?? null;
    this.country = isOrgCountryKnown
      ? { code: orgCountry, calling_code: callingCode, trunk_prefix: trunkPrefix, digits: [...digits] }
      : null;
  }
}

export class SessionDto {
  @ApiProperty({ example: true, description: 'False if there are no API_KEYS; everything is open then' })
  required: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Ana',
    description: "The user's name, or the key's in API_KEYS",
  })
  name: string | null;

  @ApiProperty({ example: true, description: 'Whether it is a user, and not an API key that many may use' })
  is_user: boolean;

  @ApiProperty({
    enum: ROLES,
    example: 'desk',
    description: 'What the session may do: `read` changes nothing, and only `admin` sees who did what',
  })
  role: Role;

  @ApiProperty({ example: true, description: 'False with a read-only key, and for users who may only read' })
  may_change: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '2027-07-15T17:40:00.000Z',
    description: 'When it ends by itself',
  })
  expires_at: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'America/Los_Angeles',
    description: 'ORG_TIME_ZONE: by which clock days begin, and appointments are shown',
  })
  time_zone: string | null;

  @ApiProperty({
    type: CountryDto,
    nullable: true,
    description: 'ORG_COUNTRY, or that of ORG_TIME_ZONE: where numbers without a country code are from',
  })
  country: CountryDto | null;

  static of({ holder, expiresAt }: Session, { timeZone, country }: Clinic): SessionDto {
    const { name, role } = callerOf(holder);
    return {
      required: true,
      name,
      is_user: holder.kind === 'user',
      role,
      may_change: role !== 'read',
      expires_at: expiresAt.toISOString(),
      time_zone: timeZone,
      country,
    };
  }

  /** Where there are no keys to sign in with. */
  static open({ timeZone, country }: Clinic): SessionDto {
    return {
      required: false,
      name: null,
      is_user: false,
      role: 'admin',
      may_change: true,
      expires_at: null,
      time_zone: timeZone,
      country,
    };
  }
}

export class SignedOutDto extends ProblemBody {
  @ApiProperty({ example: true, description: 'Somebody must sign in here' })
  required: boolean;

  @ApiProperty({ example: true, description: 'Whether there are users, who sign in with name and password' })
  has_users: boolean;
}
