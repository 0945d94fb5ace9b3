import { ApiPartOf } from '../../../platform/http/openapi/api-decorators.js';
import { CreateReminderDto } from './create-reminder.dto.js';

/** Any of the fields of a new reminder; those that are missing stay as they are. */
@ApiPartOf(CreateReminderDto)
export class ChangeReminderDto {}
