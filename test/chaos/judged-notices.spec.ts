import { describe, expect, it } from '@jest/globals';
import { judgeNotices } from './judged-notices.js';
import type { Evidence, Judgement } from './judgement.js';
import type { TextOnRecord } from './records.js';
import type { Changed } from './staff.js';

const NUMBER = '12000000001';
const MONDAY = new Date('2027-03-01T12:00:00Z');
const TUESDAY = new Date('2027-03-02T12:00:00Z');
const REMINDER = 'You have an appointment on Monday, March 1 at 12:00 PM at Room now-000001.';
const MOVED =
  'Your appointment on Monday, March 1 at 12:00 PM has been moved to Tuesday, March 2 at 12:00 PM.';
const CANCELED = 'Your appointment on Monday, March 1 at 12:00 PM has been canceled.';

/** It was moved at 10 s, and canceled at 60 s. */
const MOVED_AND_CANCELED: Changed = {
  id: '1',
  number: NUMBER,
  states: [
    { at: MONDAY, from: 0, knownAt: 0 },
    { at: TUESDAY, from: 10_000, knownAt: 10_100 },
    { at: undefined, from: 60_000, knownAt: 60_100 },
  ],
};

function judged(...texts: readonly (readonly [atMs: number, body: string])[]): Judgement {
  return judgedBeside([], ...texts);
}

/** @param onRecord texts that the service has on record beside those that were accepted */
function judgedBeside(
  onRecord: readonly Partial<TextOnRecord>[],
  ...texts: readonly (readonly [atMs: number, body: string])[]
): Judgement {
  const judgement: Judgement = { lost: [], doubled: [], late: [], wrong: [] };
  const sms = texts.map(([atMs, body], index) => ({
    id: String(index),
    to: NUMBER,
    from: '1',
    body,
    receivedAt: new Date(atMs),
    at: new Date(atMs),
    lookedLateMs: 0,
  }));
  judgeNotices(
    { accepted: sms, asked: sms, changed: [MOVED_AND_CANCELED], texts: onRecord } as unknown as Evidence,
    judgement,
  );
  return judgement;
}

describe('what people were told of changes', () => {
  it('is right where they heard it in time, and how it stands in the end', () => {
    const right = { lost: [], doubled: [], late: [], wrong: [] };
    expect(judged([5_000, REMINDER], [20_000, MOVED], [70_000, CANCELED])).toEqual(right);
    expect(judged([5_000, REMINDER], [70_000, CANCELED])).toEqual(right);
  });

  it('is lost where they did not hear how it stands', () => {
    expect(judged([5_000, REMINDER], [20_000, MOVED]).lost).toHaveLength(1);
  });

  it('is doubled where they heard the same again', () => {
    expect(judged([5_000, REMINDER], [70_000, CANCELED], [80_000, CANCELED]).doubled).toHaveLength(1);
  });

  it('is right where they heard the same again as another text may have reached them in between', () => {
    const other = { recipient: NUMBER, status: 'suppressed', attempt: 1, body: MOVED };
    const again = [
      [5_000, REMINDER],
      [70_000, CANCELED],
      [80_000, CANCELED],
    ] as const;
    expect(judgedBeside([other], ...again).doubled).toEqual([]);
    for (const no of [{ attempt: 0 }, { status: 'sent' }, { body: CANCELED }, { recipient: '12000000002' }])
      expect(judgedBeside([{ ...other, ...no }], ...again).doubled).toHaveLength(1);
  });

  it('is wrong where it was no longer so, or not yet', () => {
    expect(judged([5_000, REMINDER], [65_000, MOVED], [70_000, CANCELED]).wrong).toHaveLength(1);
    expect(judged([5_000, MOVED], [70_000, CANCELED]).wrong).toHaveLength(1);
  });
});
