import { PartialType } from '@nestjs/swagger';
import { CreateReminderDto } from './create-reminder.dto.js';

/** Any of the fields of a new reminder; those that are missing stay as they are. */
export class ChangeReminderDto extends PartialType(CreateReminderDto) {}
