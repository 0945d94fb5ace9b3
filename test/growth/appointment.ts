/** When texts are read. */
export const NOON = new Date('2027-07-06T12:00Z');

/** What they may be answers about. */
export const APPOINTMENT = {
  reminderId: 'a',
  at: new Date('2027-07-07T12:00Z'),
  timeZone: 'UTC',
  names: [],
  asked: true,
  since: new Date('2027-07-05T12:00Z'),
  willAttend: null,
  isUntold: false,
  isCanceledByStaff: false,
  saidAt: null,
  askedLast: null,
  answeredAt: null,
};
