import { IsIn, IsOptional } from 'class-validator';
import { ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';
import type { Notify } from '../../notices/notify.js';
import { NOTIFY } from '../../notices/notify.js';
import { CreateQueryDto } from './create-query.dto.js';

const NOTIFY_DESCRIPTION =
  'Whether the contact is told by a text: `auto`, where they had heard of the appointment or answered; `always`, also where they had not, ' +
  'or only the place or person is another; `never`, because somebody else tells them';

/** Of a request that changes an appointment. */
export class ChangeQueryDto extends CreateQueryDto {
  @ApiPropertyOptional({ enum: NOTIFY, default: 'auto', description: NOTIFY_DESCRIPTION })
  @IsOptional()
  @IsIn(NOTIFY, { message: `must be ${NOTIFY.join(', ')}` })
  notify?: Notify;
}

export class NotifyQueryDto {
  @ApiPropertyOptional({
    enum: NOTIFY,
    default: 'auto',
    description: 'Only with `always` the contact gets a text that acknowledges the answer',
  })
  @IsOptional()
  @IsIn(NOTIFY, { message: `must be ${NOTIFY.join(', ')}` })
  notify?: Notify;
}
