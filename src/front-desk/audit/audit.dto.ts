import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { AuditAction, AuditEntry } from '../../platform/audit/audit-entry.entity.js';
import { AUDIT_ACTIONS } from '../../platform/audit/audit-entry.entity.js';
import { ApiProperty, ApiPropertyOptional } from '../../platform/http/openapi/api-decorators.js';
import { PageLimit } from '../../reminders/api/dto/page-limit.js';
import { utcTime } from '../../reminders/planning/wall-time.js';

const MAX_ACTOR = 64;

export class ListAuditDto {
  @PageLimit()
  limit: number = 100;

  @ApiPropertyOptional({
    example: 'Ana',
    maxLength: MAX_ACTOR,
    description: 'Only what was done under this name, a user or an API key',
  })
  @IsOptional()
  @IsString({ message: 'must be a name' })
  @MaxLength(MAX_ACTOR, { message: 'must be a name' })
  by?: string;

  @ApiPropertyOptional({ description: "The last page's `next_cursor`, with the same `by`" })
  @IsOptional()
  @IsString({ message: 'must be the next_cursor of a page before' })
  cursor?: string;
}

export class AuditEntryDto {
  @ApiProperty({
    example: '2a00aadba83b40aa8a3a6e99a1bd88b9',
    description: '32 hex digits, rising with time',
  })
  id: string;

  @ApiProperty({ example: '2027-07-14 09:12:44', description: 'In UTC' })
  at: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Ana',
    description: 'The user or the API key; null on the command line, and where nobody needs to sign in',
  })
  by: string | null;

  @ApiProperty({ enum: AUDIT_ACTIONS, example: 'appointment_moved', description: 'What was done' })
  action: AuditAction;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '2a00aadba83b40aa8a3a6e99a1bd88b9',
    description:
      'The ID of the reminder, message, follow-up or user that it was done to; null for what was done to a number',
  })
  subject: string | null;

  static of({ id, at, actor, action, subject }: AuditEntry): AuditEntryDto {
    return { id, at: utcTime(at), by: actor, action, subject };
  }
}

export class AuditPageDto {
  @ApiProperty({ type: [AuditEntryDto], description: 'Those of this page' })
  entries: AuditEntryDto[];

  @ApiProperty({ type: String, nullable: true, description: 'For the next page; null on the last one' })
  next_cursor: string | null;
}
