import { describe, expect, it } from '@jest/globals';
import { decideReply } from './open-questions.js';
import type { Appointment, ReplyAction } from './reply-action.js';

const NOW = new Date('2027-03-01T12:00:00Z');
const minutesAgo = (minutes: number): Date => new Date(NOW.getTime() - minutes * 60_000);

const MOVED: Appointment = {
  reminderId: 'moved',
  at: new Date('2027-03-03T15:00:00Z'),
  timeZone: 'UTC',
  names: [],
  asked: true,
  since: minutesAgo(1),
  willAttend: null,
  isUntold: true,
  askedLast: null,
  answeredAt: null,
  isCanceledByStaff: false,
  saidAt: null,
};
const TOLD: Appointment = { ...MOVED, reminderId: 'told', since: minutesAgo(60), isUntold: false };

function decide(text: string, appointments: readonly Appointment[], saidAt?: Date): ReplyAction {
  return decideReply({ text, appointments, offered: undefined, now: NOW, saidAt });
}

describe('a reply to an appointment that was moved, of which the contact has not heard', () => {
  it.each(['Yes', 'No', 'Yes, see you there', 'cancel my appointment'])('answers nothing: %s', (text) => {
    expect(decide(text, [MOVED])).toMatchObject({ kind: 'apply', answers: [], untold: ['moved'] });
  });

  it('answers nothing, also where it was written before the move', () => {
    expect(decide('Yes', [MOVED], minutesAgo(5))).toMatchObject({ answers: [], untold: ['moved'] });
  });

  it('is asked about where another appointment may be meant', () => {
    expect(decide('Yes', [MOVED, TOLD])).toMatchObject({ kind: 'choose' });
  });

  it('ends all texts by STOP, and confirms nothing beside it', () => {
    expect(decide('STOP. I will be there', [MOVED])).toMatchObject({ kind: 'opt_out', confirms: [] });
  });

  it('answers once they have heard of it', () => {
    expect(decide('Yes', [{ ...MOVED, isUntold: false }])).toMatchObject({
      kind: 'apply',
      answers: [{ reminderId: 'moved', attend: true }],
    });
  });
});
