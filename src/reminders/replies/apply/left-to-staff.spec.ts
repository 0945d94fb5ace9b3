import { describe, expect, it } from '@jest/globals';
import type { StaffText } from '../../../messaging/messages/texts-with.js';
import { isForStaff, leftToStaff } from './left-to-staff.js';
import { decideReply } from './open-questions.js';
import type { Appointment, Question, ReplyAction } from './reply-action.js';

const NOW = new Date('2027-03-01T12:00:00Z');
const hoursAgo = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);
const BY_STAFF = { reminderId: null, at: hoursAgo(1) };

const appointment = (reminderId: string, more: Partial<Appointment> = {}): Appointment => ({
  reminderId,
  at: new Date('2027-03-02T12:00:00Z'),
  timeZone: 'UTC',
  names: [],
  asked: true,
  since: hoursAgo(30),
  willAttend: null,
  isUntold: false,
  askedLast: null,
  answeredAt: null,
  isCanceledByStaff: false,
  saidAt: null,
  ...more,
});
const ONE = [appointment('one')];
const TWO = [appointment('one'), appointment('two')];

function decide(
  text: string,
  appointments: readonly Appointment[],
  staffText: StaffText | null = BY_STAFF,
  more: Partial<Question> = {},
): ReplyAction {
  const question = { text, appointments, offered: undefined, now: NOW, ...more };
  return leftToStaff(decideReply(question), question, staffText ?? undefined);
}

describe('what is written after a text by staff', () => {
  it.each([
    ['Yes', 'apply'],
    ['No', 'apply'],
    ["I can't come", 'apply'],
    ['STOP', 'opt_out'],
    ['START', 'opt_in'],
    ['HELP', 'help'],
  ])('is taken as ever where it is plain: %s', (text, kind) => {
    expect(decide(text, ONE).kind).toBe(kind);
  });

  it.each([
    ['ok', undefined],
    ['👍', undefined],
    ['Thank you!', undefined],
    ['zebra', undefined],
    ['Yes, but is there parking?', 'question'],
    ['When is it?', 'question'],
    ['Do I need to fast?', 'question'],
    ['I am so tired of these messages', 'possible_opt_out'],
  ])('goes to staff where it is not: %s', (text, why) => {
    expect(decide(text, ONE)).toEqual({ kind: 'tell_staff', reminderId: 'one', ...(why && { why }) });
  });

  it('is about the appointment that staff wrote of, where that is ahead', () => {
    const about = (reminderId: string): ReplyAction => decide('zebra', TWO, { reminderId, at: hoursAgo(1) });
    expect(about('two')).toEqual({ kind: 'tell_staff', reminderId: 'two' });
    expect(about('past')).toEqual({ kind: 'tell_staff', reminderId: 'one' });
    expect(decide('zebra', [])).toEqual({ kind: 'stranger' });
    expect(decide('Thanks!', [])).toEqual({ kind: 'stranger' });
    expect(decide('I am so tired of these messages', [])).toEqual({
      kind: 'stranger',
      why: 'possible_opt_out',
    });
  });

  it('is asked about where a plain yes may be for several, and chosen from a list that came later', () => {
    expect(decide('Yes', TWO).kind).toBe('choose');
    const list = (at: Date): Partial<Question> => ({
      offered: { reminderIds: ['one', 'two'], at, sense: 'confirm' },
    });
    expect(decide('2', TWO, BY_STAFF, list(hoursAgo(0.5)))).toMatchObject({
      kind: 'apply',
      answers: [{ reminderId: 'two', attend: true }],
    });
    expect(decide('2', TWO, BY_STAFF, list(hoursAgo(2)))).toMatchObject({ kind: 'tell_staff' });
  });

  it('is an answer to staff for a day, and not where it was written before', () => {
    expect(decide('zebra', ONE, { reminderId: null, at: hoursAgo(24) }).kind).toBe('unparsable');
    expect(decide('zebra', ONE, null).kind).toBe('unparsable');
    expect(decide('zebra', ONE, BY_STAFF, { saidAt: hoursAgo(2) }).kind).toBe('unparsable');
    expect(decide('zebra', ONE, BY_STAFF, { saidAt: hoursAgo(0.5) }).kind).toBe('tell_staff');
  });
});

describe('what somebody should read', () => {
  const read = (text: string): boolean => isForStaff(decide(text, ONE, null));

  it.each(['zebra', 'Do I need to fast?', 'Yes, but is there parking?', 'My mother has died'])(
    'is: %s',
    (text) => {
      expect(read(text)).toBe(true);
    },
  );

  it.each(['yes', 'no', 'STOP', 'HELP', 'When is it?'])('is not: %s', (text) => {
    expect(read(text)).toBe(false);
  });
});
