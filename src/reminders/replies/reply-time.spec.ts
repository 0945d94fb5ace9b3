import { describe, expect, it } from '@jest/globals';
import { growth, LINEAR } from '../../../test/growth.js';
import { decideReply } from './apply/open-questions.js';
import { readChoices } from './interpret/choices/choices.js';
import { readNamedChoices } from './interpret/choices/named-choices.js';
import { fitsNamedTimes } from './interpret/choices/named-times.js';
import { clausesOf } from './interpret/intent/clauses.js';
import { resolveIntent } from './interpret/intent/resolve-intent.js';
import { namesWrongNumber } from './interpret/not-an-answer/automatic-replies.js';
import { isReaction } from './interpret/not-an-answer/small-talk.js';
import { readReply } from './interpret/reply-intent.js';
import { ownWords } from './interpret/text/own-words.js';

const NOON = new Date('2027-07-06T12:00Z');
/** Half of the longest text that is read: twice it is the longest. */
const HALF = 800;
/** A carrier posts no longer body. */
const WHOLE_BODY = 62_000;

/** What a text may consist of nothing but. */
const PIECES = [
  ...[
    ' ',
    '\n',
    ',',
    '.',
    '!',
    '?',
    '-',
    '>',
    '"',
    '“',
    '(',
    '@',
    '&',
    '#',
    '…',
    '<3',
    '*',
    '1',
    '0',
    'a',
    'é',
    'ß',
    'ﬃ',
    'ſ',
  ],
  ...[
    '\u0301',
    '\u0301\u0323',
    '\u200d',
    '\ufdfa',
    '👍',
    '\u20e3',
    '①',
    'a.',
    'a.a',
    '1.',
    '.a',
    '-a',
    '--\n',
    '\n"a',
    '\n>',
  ],
  ...[
    '1,',
    '1 ',
    'y ',
    'y,',
    'no,',
    'but, ',
    'so ',
    'and ',
    'both ',
    'all of ',
    'dont cancel ',
    'not both ',
    '1 yes ',
    '1:00 ',
  ],
  ...[
    'yes can we ',
    'will i ',
    'when ',
    'please ',
    'the ',
    'at ',
    'today ',
    'july 4 ',
    'cancell',
    'Ab',
    'stop texting me until ',
  ],
  ...[
    'do not ',
    'von meinem ',
    'sent from ',
    'on aaaa wrote ',
    'schrieb ',
    'this is not ',
    'http://..',
    'www.',
    '1/1 ',
    '!1',
  ],
];

const appointment = {
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

function decide(body: string): unknown {
  const offered = { reminderIds: ['a'], at: NOON, sense: undefined };
  return decideReply({ text: ownWords(body), appointments: [appointment], offered, now: NOON });
}

/** All that reads a text, whether or not what reads it before has found out what it means. */
function readInEveryWay(body: string): unknown {
  const text = ownWords(body);
  return [
    decide(body),
    readChoices(text, 99, undefined, 'confirm'),
    readNamedChoices(text, [appointment, { ...appointment, at: NOON }], NOON),
    fitsNamedTimes(text, NOON, 'UTC', NOON),
    namesWrongNumber(text),
    isReaction(`Liked “${text}`),
    resolveIntent(clausesOf(text)),
  ];
}

describe('reading a text of nothing but', () => {
  it.each(PIECES)('%j takes a time that grows with its length alone', (piece) => {
    const read = (length: number): unknown => readInEveryWay(piece.repeat(length / piece.length));
    expect(growth(read, HALF)).toBeLessThanOrEqual(LINEAR);
  });
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

  it.each(['\n>', '\u0301\u0323', '\ufdfa', '1,', '“', 'http://..', 'do not '])(
    'takes a time that grows with its length alone where it is %j again and again',
    (piece) => {
      const read = (length: number): unknown => decide(piece.repeat(length / piece.length));
      expect(growth(read, WHOLE_BODY / 2)).toBeLessThanOrEqual(LINEAR);
    },
  );
});
