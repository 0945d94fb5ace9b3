import { describe, expect, it } from '@jest/globals';
import type { Evidence } from './judgement.js';
import { judge } from './judgement.js';
import type { TextOnRecord } from './records.js';

const ENDED = new Date('2027-03-01T12:00:00Z');
const after = (seconds: number): Date => new Date(ENDED.getTime() + seconds * 1000);
const PLACE = 'Room now-000001';
const NUMBER = '12000000001';
const BODY = `You have an appointment on Monday, March 1 at 1:00 PM at ${PLACE}.`;

const promised = { location: PLACE, number: NUMBER, notAfter: after(3_600), answered: true };
const accepted = { id: 'mdr2-1', to: NUMBER, body: BODY, receivedAt: after(-60) };
const asked = { to: NUMBER, from: '12066418000', body: BODY, at: after(-60), lookedLateMs: 0 };
const sent: TextOnRecord = {
  id: '1',
  kind: 'reminder',
  status: 'sent',
  version: 1,
  recipient: NUMBER,
  notAfter: after(3_600),
  attempt: 1,
  body: BODY,
  updatedAt: after(-59),
  carrierId: 'mdr2-1',
  location: PLACE,
  reminderStatus: 'notified',
  reminderVersion: 1,
  reminderSent: 1,
  willAttend: null,
  confirmSent: 0,
};

/** How many of each, of a reminder that was sent as it should be but for these differences. */
function counts(differences: Partial<Evidence>): number[] {
  const { lost, doubled, late, wrong } = judge({
    promised: [promised],
    answers: new Map(),
    delivered: new Set(),
    changed: [],
    accepted: [accepted],
    asked: [asked],
    texts: [sent],
    withoutText: [],
    endedAt: ENDED,
    ...differences,
  });
  return [lost, doubled, late, wrong].map((list) => list.length);
}

const unsent = { ...sent, attempt: 0, body: null, carrierId: null, reminderSent: 0 };
const expired = { ...unsent, status: 'expired', reminderStatus: 'expired', updatedAt: after(0) };

describe('the judgement', () => {
  it('finds nothing wrong with a reminder that was sent once', () => {
    expect(counts({})).toEqual([0, 0, 0, 0]);
  });

  it.each<[string, Partial<Evidence>]>([
    ['that is gone from the database', { accepted: [], texts: [] }],
    [
      'that was given up before its appointment',
      { accepted: [], texts: [{ ...unsent, status: 'failed', reminderStatus: 'failed' }] },
    ],
    ['that still waits', { accepted: [], texts: [{ ...unsent, status: 'unknown' }] }],
  ])('counts a reminder as lost %s', (_, differences) => {
    expect(counts(differences)[0]).toBe(1);
  });

  it.each<[string, Partial<Evidence>]>([
    ['expired in time', { accepted: [], texts: [{ ...expired, notAfter: after(-1) }] }],
    [
      'was never answered with 201',
      { accepted: [], texts: [], promised: [{ ...promised, answered: false }] },
    ],
    [
      'goes to a number that the carrier refuses',
      {
        promised: [{ ...promised, number: '12000000100' }],
        accepted: [],
        texts: [{ ...unsent, recipient: '12000000100', status: 'failed', reminderStatus: 'failed' }],
      },
    ],
  ])('does not count one as lost that %s', (_, differences) => {
    expect(counts(differences)).toEqual([0, 0, 0, 0]);
  });

  it('counts each text beyond what was promised as doubled, but not a twin', () => {
    const again = { ...accepted, id: 'mdr2-2' };
    const twin = { ...sent, id: '2', carrierId: 'mdr2-2' };

    expect(counts({ accepted: [accepted, again] })).toEqual([0, 1, 0, 0]);
    expect(
      counts({ promised: [promised, promised], accepted: [accepted, again], texts: [sent, twin] }),
    ).toEqual([0, 0, 0, 0]);
  });

  it('goes by when the carrier was asked where it tells what was late, taken or not', () => {
    const close = { promised: [{ ...promised, notAfter: after(-60) }] };
    const late = [{ ...asked, at: after(-57) }];

    expect(counts({ ...close, asked: late, accepted: [{ ...accepted, receivedAt: after(-50) }] })[2]).toBe(1);
    expect(counts({ ...close, asked: late, accepted: [] })[2]).toBe(1);
    const onlySeenLate = late.map((ask) => ({ ...ask, lookedLateMs: 2_500 }));
    expect(counts({ ...close, asked: onlySeenLate, accepted: [] })[2]).toBe(0);
    expect(counts({ ...close, accepted: [{ ...accepted, receivedAt: after(-50) }] })[2]).toBe(0);
  });

  it.each<[string, Partial<Evidence>]>([
    ['sent that was not accepted', { accepted: [], promised: [] }],
    ['sent under the id of another', { texts: [{ ...sent, carrierId: 'mdr2-9' }] }],
    ['sent, but not on its reminder', { texts: [{ ...sent, reminderSent: 0 }] }],
    ['sent, but its reminder waits', { texts: [{ ...sent, reminderStatus: 'scheduled' }] }],
    ['sent, but was reported as delivered', { delivered: new Set(['mdr2-1']) }],
    ['sent to the number of another', { accepted: [{ ...accepted, to: '12000000009' }] }],
    ['sent in other words than those on record', { texts: [{ ...sent, body: 'Hello.' }] }],
    ['sent, and nothing that was promised', { accepted: [accepted, { ...accepted, body: 'Hello.' }] }],
    [
      'expired before the appointment came',
      { accepted: [], texts: [{ ...expired, notAfter: after(-1), updatedAt: after(-30) }] },
    ],
    ['of a reminder without a text', { withoutText: ['Room now-000002'] }],
    ['sent before its time', { promised: [{ ...promised, isDueLater: true }] }],
  ])('calls a state wrong that is %s', (_, differences) => {
    expect(counts(differences)[3]).toBeGreaterThan(0);
  });

  it('wants each answer answered once, and the last one to count', () => {
    const canceled = { ...sent, willAttend: 0, reminderStatus: 'canceled', confirmSent: 1 };
    const answers = new Map([[NUMBER, [true, false]]]);
    const confirmation = { ...accepted, id: 'mdr2-2', body: 'Your appointment has been marked confirmed.' };
    const cancellation = { ...accepted, id: 'mdr2-3', body: 'Your appointment has been marked canceled.' };
    const all = [accepted, confirmation, cancellation];

    expect(counts({ answers, texts: [canceled], accepted: all })).toEqual([0, 0, 0, 0]);
    expect(counts({ answers, texts: [canceled], accepted: [accepted, confirmation] })).toEqual([1, 0, 0, 0]);
    expect(
      counts({ answers, texts: [canceled], accepted: [...all, { ...cancellation, id: 'mdr2-4' }] }),
    ).toEqual([0, 1, 0, 0]);
    expect(counts({ answers, texts: [{ ...canceled, confirmSent: 0 }], accepted: all })).toEqual([
      0, 0, 0, 1,
    ]);
    expect(counts({ answers, texts: [{ ...sent, confirmSent: 1 }], accepted: all })).toEqual([0, 0, 0, 1]);
  });
});
