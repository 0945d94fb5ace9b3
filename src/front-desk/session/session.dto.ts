import { IsString, MaxLength } from 'class-validator';
import { ProblemBody } from '../../platform/http/errors/problem-body.js';
import { ApiProperty } from '../../platform/http/openapi/api-decorators.js';
import type { Session } from '../../platform/http/sessions/session-cookie.js';

const MAX_KEY = 256;

export class SignInDto {
  @ApiProperty({ example: '5c1f0e…', maxLength: MAX_KEY, description: 'A key of API_KEYS' })
  @IsString({ message: 'must be an API key' })
  @MaxLength(MAX_KEY, { message: 'must be an API key' })
  key: string;
}

export class SessionDto {
  @ApiProperty({ example: true, description: 'False if there are no API_KEYS; everything is open then' })
  required: boolean;

  @ApiProperty({ type: String, nullable: true, example: 'office', description: "The key's name in API_KEYS" })
  name: string | null;

  @ApiProperty({ example: true, description: 'False with a read-only key' })
  may_change: boolean;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '2027-07-15T17:40:00.000Z',
    description: 'When it ends by itself',
  })
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

export class SignedOutDto extends ProblemBody {
  @ApiProperty({ example: true, description: 'An API key is needed here' })
  required: boolean;
}
