import { describe, expect, it } from '@jest/globals';
import { decideAtStart } from './restore.js';

const NOW = new Date('2027-03-01T12:00:00Z');
const ago = (seconds: number): Date => new Date(NOW.getTime() - seconds * 1000);
const decide = (beatAt: Date | undefined, isOverdue = true) =>
  decideAtStart({ beatAt, now: NOW, isOverdue }, 600_000);

describe('decideAtStart', () => {
  it.each([
    ['a fresh database, or one of a version that did not beat', undefined, 'go on'],
    ['a replica beside others, or one that restarts within seconds', ago(10), 'go on'],
    ['a clock that was set back', ago(-3_600), 'go on'],
    ['a short outage, or a young backup', ago(30), 'ask first'],
    ['an outage of nearly ten minutes', ago(599), 'ask first'],
    ['a long outage, or an old backup', ago(600), 'look for what is due'],
  ] as const)('sees %s', (_, beatAt, decision) => {
    expect(decide(beatAt)).toBe(decision);
  });

  it('delays nothing where nothing is overdue', () => {
    expect(decide(ago(86_400), false)).toBe('go on');
  });
});
