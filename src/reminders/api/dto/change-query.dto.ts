import type { Notify } from '../../notices/notify.js';
import { CreateQueryDto } from './create-query.dto.js';
import { NotifyWish } from './notify-wish.js';

const NOTIFY_DESCRIPTION =
  'Whether the contact is told by a text: `auto`, where they had heard of the appointment or answered; `always`, also where they had not, ' +
  'or only the place or person is another; `never`, because somebody else tells them';

/** Of a request that changes an appointment. */
export class ChangeQueryDto extends CreateQueryDto {
  @NotifyWish(NOTIFY_DESCRIPTION)
  notify?: Notify;
}

export class NotifyQueryDto {
  @NotifyWish('Only with `always` the contact gets a text that acknowledges the answer')
  notify?: Notify;
}
