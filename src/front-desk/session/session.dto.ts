import { IsOptional, IsString, MaxLength } from 'class-validator';
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

  static of({ holder, expiresAt }: Session, timeZone: string | null): SessionDto {
    const { name, role } = callerOf(holder);
    return {
      required: true,
      name,
      is_user: holder.kind === 'user',
      role,
      may_change: role !== 'read',
      expires_at: expiresAt.toISOString(),
      time_zone: timeZone,
    };
  }

  /** Where there are no keys to sign in with. */
  static open(timeZone: string | null): SessionDto {
    return {
      required: false,
      name: null,
      is_user: false,
      role: 'admin',
      may_change: true,
      expires_at: null,
      time_zone: timeZone,
    };
  }
}

export class SignedOutDto extends ProblemBody {
  @ApiProperty({ example: true, description: 'Somebody must sign in here' })
  required: boolean;

  @ApiProperty({ example: true, description: 'Whether there are users, who sign in with name and password' })
  has_users: boolean;
}
