import { applyDecorators } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import { ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';
import { NOTIFY } from '../../notices/notify.js';

/** Whether the contact is told of a change. */
export const NotifyWish = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ enum: NOTIFY, default: 'auto', description }),
    IsOptional(),
    IsIn(NOTIFY, { message: `must be ${NOTIFY.join(', ')}` }),
  );
