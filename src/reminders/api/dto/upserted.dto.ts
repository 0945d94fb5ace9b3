import { ApiProperty, ApiPropertyOptional } from '../../../platform/http/openapi/api-decorators.js';
import type { ChangedField } from '../../appointment/changed-fields.js';
import { CHANGEABLE } from '../../appointment/changed-fields.js';
import type { Upserted } from '../../appointment/external-ids.js';
import { duplicateField } from './possible-duplicate.js';
import { ReminderChangedDto } from './reminder.dto.js';

const MESSAGES = {
  created: (id: string) => `successfully created a reminder with id ${id}`,
  changed: (id: string) => `successfully changed the reminder with id ${id}`,
  unchanged: (id: string) => `nothing to change about the reminder with id ${id}`,
  stale: (id: string) => `a newer change of the reminder with id ${id} has come before`,
};

export class UpsertedDto extends ReminderChangedDto {
  @ApiPropertyOptional({
    enum: CHANGEABLE,
    isArray: true,
    example: ['appointment_time'],
    description:
      'Which fields are others now; empty if nothing had to be changed. Not there if it was created',
  })
  changed?: ChangedField[];

  @ApiProperty({
    example: false,
    description: 'A change with a higher `sequence` was made before: nothing was done',
  })
  stale: boolean;

  static of(upserted: Upserted): UpsertedDto {
    const { kind, reminderId: id } = upserted;
    if (upserted.kind === 'created') {
      const duplicate = duplicateField(upserted.possibleDuplicateOf);
      return { reminder_id: id, message: MESSAGES.created(id), stale: false, ...duplicate };
    }
    const changed = upserted.kind === 'changed' ? [...upserted.changed] : [];
    const what = kind === 'changed' && changed.length === 0 ? 'unchanged' : kind;
    return { reminder_id: id, message: MESSAGES[what](id), changed, stale: kind === 'stale' };
  }
}
