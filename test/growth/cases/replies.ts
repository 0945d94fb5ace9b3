import { decideReply } from '../../../src/reminders/replies/apply/open-questions.js';
import { readChoices } from '../../../src/reminders/replies/interpret/choices/choices.js';
import { readNamedChoices } from '../../../src/reminders/replies/interpret/choices/named-choices.js';
import { fitsNamedTimes } from '../../../src/reminders/replies/interpret/choices/named-times.js';
import { clausesOf } from '../../../src/reminders/replies/interpret/intent/clauses.js';
import { resolveIntent } from '../../../src/reminders/replies/interpret/intent/resolve-intent.js';
import { namesWrongNumber } from '../../../src/reminders/replies/interpret/not-an-answer/automatic-replies.js';
import { isReaction } from '../../../src/reminders/replies/interpret/not-an-answer/small-talk.js';
import { ownWords } from '../../../src/reminders/replies/interpret/text/own-words.js';
import { APPOINTMENT, NOON } from '../appointment.js';
import type { GrowthCase } from '../growth-case.js';

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

function decide(body: string): unknown {
  const offered = { reminderIds: ['a'], at: NOON, sense: undefined };
  return decideReply({ text: ownWords(body), appointments: [APPOINTMENT], offered, now: NOON });
}

/** All that reads a text, whether or not what reads it before has found out what it means. */
function readInEveryWay(body: string): unknown {
  const text = ownWords(body);
  return [
    decide(body),
    readChoices(text, 99, undefined, 'confirm'),
    readNamedChoices(text, [APPOINTMENT, { ...APPOINTMENT, at: NOON }], NOON),
    fitsNamedTimes(text, NOON, 'UTC', NOON),
    namesWrongNumber(text),
    isReaction(`Liked “${text}`),
    resolveIntent(clausesOf(text)),
  ];
}

/** Reading a text of nothing but one piece. */
export const cases: readonly GrowthCase[] = PIECES.map((piece) => ({
  what: JSON.stringify(piece),
  size: HALF,
  work: (length) => readInEveryWay(piece.repeat(length / piece.length)),
}));

/** Reading a text that is too long for an answer. */
export const longCases: readonly GrowthCase[] = [
  '\n>',
  '\u0301\u0323',
  '\ufdfa',
  '1,',
  '“',
  'http://..',
  'do not ',
].map((piece) => ({
  what: `${JSON.stringify(piece)}, as long as a body`,
  size: WHOLE_BODY / 2,
  work: (length) => decide(piece.repeat(length / piece.length)),
}));
