import { describe, expect, it } from '@jest/globals';
import { APPOINTMENT, NOON } from '../../../test/growth/appointment.js';
import { countedGrowth } from '../../../test/growth/counted-growth.js';
import { LINEAR } from '../../../test/growth/growth-case.js';
import { decideReply } from './apply/open-questions.js';
import { readReply } from './interpret/reply-intent.js';
import { ownWords } from './interpret/text/own-words.js';

const GROWTH = await countedGrowth('replies');
const GROWTH_WHEN_LONG = await countedGrowth('long replies');

function decide(body: string): unknown {
  const offered = { reminderIds: ['a'], at: NOON, sense: undefined };
  return decideReply({ text: ownWords(body), appointments: [APPOINTMENT], offered, now: NOON });
}

describe('reading a text of nothing but', () => {
  it.each(GROWTH)('$what takes steps that grow with its length alone', ({ growth }) =>
    expect(growth).toBeLessThanOrEqual(LINEAR),
  );
});

describe('a text that is too long', () => {
  it('is unclear beyond 1,600 characters', () => {
    const longest = `yes ${'please '.repeat(300)}`.slice(0, 1_600);
    expect(readReply(longest)).toEqual({ intent: 'confirm' });
    expect(readReply(`${longest}e`)).toEqual({ intent: 'unclear', tooLong: true });
    expect(decide(`${longest}e`)).toEqual({ kind: 'unparsable', reminderId: 'a' });
  });

  it('is told by what it is in NFKC', () => {
    expect(readReply(`yes ${'\ufdfa'.repeat(89)}`).tooLong).toBe(true);
    expect(readReply(`yes ${'e\u0301'.repeat(1_596)}`).tooLong).toBeUndefined();
    expect(readReply(`yes ${'e\u0301'.repeat(1_597)}`).tooLong).toBe(true);
    expect(readReply(`yes${'\u0301\u0323'.repeat(800)}`).tooLong).toBe(true);
  });

  it('is unclear beyond 400 words, numbers or emoji', () => {
    for (const word of ['yes ', 'ok,', '👍', '1,', '@'])
      expect(readReply(word.repeat(401)).tooLong).toBe(true);
    expect(readReply('1y'.repeat(201)).tooLong).toBe(true);
    expect(readReply('yes '.repeat(400))).toEqual({ intent: 'confirm' });
    expect(readReply('👍'.repeat(400))).toEqual({ intent: 'confirm', weak: true });
  });

  it('is an opt-out where its beginning is one', () => {
    for (const wish of ['STOP.', 'Please stop texting me!', 'stop\n', 'Désabonnez-moi.', 'ＳＴＯＰ!'])
      expect(decide(`${wish} ${'I have told you so many times. '.repeat(100)}`)).toMatchObject({
        kind: 'opt_out',
        cancels: [],
      });
    expect(decide(`STOP${' '.repeat(2_000)}`)).toMatchObject({ kind: 'opt_out' });
    expect(decide(`STOP ${'\ufdfa'.repeat(670)}`)).toMatchObject({ kind: 'unparsable' });
  });

  it.each(GROWTH_WHEN_LONG)(
    'takes steps that grow with its length alone where it is $what again and again',
    ({ growth }) => expect(growth).toBeLessThanOrEqual(LINEAR),
  );
});
