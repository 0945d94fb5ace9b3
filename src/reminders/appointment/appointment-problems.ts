import type { FieldError } from '../../platform/problem.js';
import { Problem } from '../../platform/problem.js';

/** A time that nobody can be reminded of any more. */
export const IN_THE_PAST: FieldError = {
  field: 'appointment_time',
  code: 'in_the_past',
  message: 'is in the past',
};

export class UnknownReminder extends Problem {
  constructor() {
    super('not_found', 'unknown reminder id');
  }
}

export class UnknownExternalId extends Problem {
  constructor() {
    super('not_found', 'unknown external id');
  }
}

export class IdempotencyKeyReused extends Problem {
  constructor() {
    super('key_reused', 'this Idempotency-Key was used for another request before');
  }
}

export class ExternalIdInUse extends Problem {
  /** @param reminderId of the appointment that has it */
  constructor(reminderId: string) {
    super('external_id_in_use', 'another reminder has this external_id', [], { reminder_id: reminderId });
  }
}

export class AppointmentPassed extends Problem {
  constructor() {
    super('appointment_passed', 'the appointment has passed');
  }
}

export class CanceledAppointment extends Problem {
  constructor() {
    super('appointment_canceled', 'the appointment was canceled; take that back first');
  }
}

export class TooEarly extends Problem {
  constructor() {
    super('too_early', 'the appointment begins in more than 30 minutes');
  }
}
