import { IsIn, IsOptional } from 'class-validator';
import { ApiProperty, ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';
import type { AppointmentOutcome } from '../../appointment/reminder-details.js';
import { OUTCOMES } from '../../appointment/reminder-details.js';
import type { Notify } from '../../notices/notify.js';
import { NotifyWish } from './notify-wish.js';
import { IsPrintableText } from './rules.js';

export class CancelReminderDto {
  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 256,
    example: 'Dr. Joe is ill',
    description: 'For staff: it is in no text',
  })
  @IsOptional()
  @IsPrintableText(256)
  reason?: string | null;

  @NotifyWish('As in the query')
  notify?: Notify;
}

export class TakeAnswerDto {
  @ApiProperty({
    type: Boolean,
    nullable: true,
    example: true,
    description: 'What the contact said; null takes an answer back',
  })
  @IsIn([true, false, null], { message: 'must be true, false or null' })
  will_attend: boolean | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 256,
    example: 'Called, and comes ten minutes later',
    description: 'For staff: it is in no text',
  })
  @IsOptional()
  @IsPrintableText(256)
  note?: string | null;

  @NotifyWish('As in the query')
  notify?: Notify;
}

export class TakeOutcomeDto {
  @ApiProperty({
    enum: OUTCOMES,
    nullable: true,
    example: 'attended',
    description: 'What became of the appointment; null takes it back',
  })
  @IsIn([...OUTCOMES, null], { message: `must be ${OUTCOMES.join(', ')} or null` })
  outcome: AppointmentOutcome | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 256,
    example: 'Came twenty minutes late',
    description: 'For staff: it is in no text',
  })
  @IsOptional()
  @IsPrintableText(256)
  note?: string | null;
}
