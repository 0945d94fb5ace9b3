import { ApiProperty } from '../http/api-decorators.js';
import { IsString, MaxLength } from 'class-validator';
import type { Session } from '../http/sessions.js';

const LONGEST_KEY = 256;

export class SignInDto {
  @ApiProperty({ example: '5c1f0e…', maxLength: LONGEST_KEY, description: 'A key of API_KEYS' })
  @IsString({ message: 'must be an API key' })
  @MaxLength(LONGEST_KEY, { message: 'must be an API key' })
  key: string;
}

export class SessionDto {
  @ApiProperty({ example: true, description: 'false where there are no API_KEYS: everything is open then' })
  required: boolean;

  @ApiProperty({ type: String, nullable: true, example: 'office', description: "The key's name in API_KEYS" })
  name: string | null;

  @ApiProperty({ example: true, description: 'false with a key that may only read' })
  may_change: boolean;

  @ApiProperty({ type: String, nullable: true, example: '2027-07-15T17:40:00.000Z' })
  expires_at: string | null;

  static of({ key, expiresAt }: Session): SessionDto {
    return {
      required: true,
      name: key.name,
      may_change: !key.readOnly,
      expires_at: expiresAt.toISOString(),
    };
  }

  /** Where there are no keys to sign in with. */
  static open(): SessionDto {
    return { required: false, name: null, may_change: true, expires_at: null };
  }
}

export class SignedOutDto {
  @ApiProperty({ example: true })
  required: boolean;

  @ApiProperty({ example: 'nobody has signed in on this browser' })
  message: string;
}
