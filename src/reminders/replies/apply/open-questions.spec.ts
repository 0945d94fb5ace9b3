import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { namesTimes } from '../interpret/choices/named-times.js';
import { OFFER_HOLDS_HOURS } from './list-answers.js';
import { decideReply } from './open-questions.js';
import type { Appointment, Offer, ReplyAction } from './reply-action.js';

const NOW = new Date('2027-03-01T12:00:00Z');
const HOUR_MS = 3_600_000;

/** Hours from now on, in the order given; asked and not answered unless said otherwise. */
function appointment(reminderId: string, change: Partial<Appointment> = {}): Appointment {
  const at = new Date(NOW.getTime() + HOUR_MS * reminderId.charCodeAt(0));
  const since = new Date(NOW.getTime() - 2 * HOUR_MS);
  return {
    reminderId,
    at,
    timeZone: 'UTC',
    names: [],
    asked: true,
    since,
    willAttend: null,
    isUntold: false,
    isCanceledByStaff: false,
    saidAt: null,
    askedLast: since,
    answeredAt: null,
    ...change,
  };
}

const answered = (reminderId: string, willAttend: boolean): Appointment =>
  appointment(reminderId, { willAttend });

const offer = (reminderIds: string[], hoursAgo = 1, sense?: Offer['sense']): Offer => ({
  reminderIds,
  sense,
  at: new Date(NOW.getTime() - hoursAgo * HOUR_MS),
});

const decide = (text: string, appointments: Appointment[], offered?: Offer): ReplyAction =>
  decideReply({ text, appointments, offered, now: NOW });

const apply = (...answers: [string, boolean][]): ReplyAction => ({
  kind: 'apply',
  answers: answers.map(([reminderId, attend]) => ({ reminderId, attend })),
});

describe('a plain answer', () => {
  it('is for the only open question', () => {
    expect(decide('yes', [appointment('a')])).toEqual(apply(['a', true]));
    expect(decide("I can't make it", [appointment('a')])).toEqual(apply(['a', false]));
  });

  it('is for the only open question, whatever else is ahead', () => {
    const others = [answered('a', true), appointment('b'), appointment('c', { asked: false })];
    expect(decide('no', others)).toEqual(apply(['b', false]));
  });

  it('is asked back where several questions are open, which are listed in their order', () => {
    const appointments = [appointment('a'), answered('b', false), appointment('c')];
    expect(decide('yes', appointments)).toEqual({ kind: 'choose', reminderIds: ['a', 'c'] });
  });

  it('changes the last answer where its appointment is the only one ahead', () => {
    expect(decide('No, I need to cancel', [answered('a', true)])).toEqual(apply(['a', false]));
    expect(decide('Yes I will come', [answered('a', false)])).toEqual(apply(['a', true]));
  });

  it('is asked back where nothing is open and more than one appointment is ahead', () => {
    const appointments = [answered('a', true), appointment('b', { asked: false })];
    expect(decide('no', appointments)).toEqual({ kind: 'choose', reminderIds: ['a', 'b'] });
  });

  it('is left to staff where nothing is ahead', () => {
    for (const text of ['yes', 'Please cancel my appointment', 'what?', '2 no', 'Hello', 'Hello?'])
      expect(decide(text, [])).toEqual({ kind: 'stranger' });
    for (const text of ['Thank you!', "I'm driving", '❤️'])
      expect(decide(text, [])).toEqual({ kind: 'silence' });
  });
});

describe('a text before anything was asked', () => {
  const unasked = (id: string): Appointment => appointment(id, { asked: false });
  // Wednesday, March 3 at 13:00.
  const wednesday = appointment('1', { asked: false });

  it.each([
    ['Please cancel my appointment, I have the flu', false],
    ['Cancel my appointment on Wednesday', false],
    ["I can't come on 3/3", false],
    ['Yes, see you Wednesday', true],
    ['No', false],
  ])('is applied to the only appointment ahead, and said to be for it: %j', (text, attend) => {
    expect(decide(text, [wednesday])).toEqual({
      kind: 'apply',
      answers: [{ reminderId: '1', attend }],
      unasked: true,
    });
  });

  it('is asked back where the day or time that it names does not fit, or several are ahead', () => {
    for (const text of [
      'Please cancel my appointment on Monday',
      'Yes, see you at 9',
      'cancel my appointment tomorrow',
    ])
      expect(decide(text, [wednesday])).toEqual({ kind: 'choose', reminderIds: ['1'] });
    expect(decide('Please cancel my appointment', [unasked('a'), unasked('b')])).toEqual({
      kind: 'choose',
      reminderIds: ['a', 'b'],
    });
  });

  it('is for staff where it is not understood, and needs nothing where it only agrees', () => {
    for (const text of ['what?', 'no thanks', '2 no'])
      expect(decide(text, [unasked('a')])).toEqual({ kind: 'tell_staff', reminderId: 'a' });
    expect(decide('what?', [unasked('a'), unasked('b')])).toEqual({ kind: 'tell_staff', reminderId: 'a' });
    for (const text of ['ok', '👍', 'thanks!'])
      expect(decide(text, [unasked('a')])).toEqual({ kind: 'silence' });
  });

  it('names the day of another appointment than the one that is asked about', () => {
    const [first, second] = [appointment('0'), appointment('b', { asked: false })];
    expect(decide('Please cancel my appointment on Friday', [first, second])).toEqual(apply(['b', false]));
  });
});

describe('a text of which the carrier says when it was written', () => {
  const at = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
  const decideAt = (
    text: string,
    minutes: number,
    appointments: Appointment[],
    offered?: Offer,
  ): ReplyAction => decideReply({ text, appointments, offered, now: NOW, saidAt: at(minutes) });

  it('counts where it is newer than the question and the last answer', () => {
    expect(decideAt('no', -119, [appointment('a')])).toEqual(apply(['a', false]));
    expect(decideAt('no', -5, [appointment('a', { willAttend: true, saidAt: at(-6) })])).toEqual(
      apply(['a', false]),
    );
    expect(decideAt('no', -5, [appointment('a', { willAttend: true, saidAt: at(-5) })])).toEqual(
      apply(['a', false]),
    );
    expect(decideAt('no', 59, [appointment('a')])).toEqual(apply(['a', false]));
  });

  it('changes nothing where a newer answer came before it', () => {
    const changed = [appointment('a', { willAttend: false, saidAt: at(-5) })];
    expect(decideAt('yes', -6, changed)).toEqual({ kind: 'apply', answers: [] });
    expect(decideAt('what?', -6, changed)).toEqual({ kind: 'silence' });
    expect(decideAt('Yes, is there parking?', -6, changed)).toEqual({
      kind: 'apply',
      answers: [],
      question: 'a',
    });
  });

  it('is for staff where it is older than the question, or dated absurdly', () => {
    for (const minutes of [-121, -7 * 24 * 60, 61, 365 * 24 * 60])
      for (const text of ['no', 'yes', 'what?', 'Please cancel it'])
        expect([minutes, text, decideAt(text, minutes, [appointment('a')])]).toEqual([
          minutes,
          text,
          { kind: 'late', reminderIds: ['a'] },
        ]);
    expect(decideAt('no', -7 * 24 * 60, [])).toEqual({ kind: 'stranger' });
    expect(decideAt('START', 61, [appointment('a')])).toEqual({ kind: 'late', reminderIds: ['a'] });
  });

  it('still ends all texts with STOP, and cancels nothing by an old CANCEL', () => {
    for (const minutes of [-7 * 24 * 60, 0, 365 * 24 * 60])
      expect(decideAt('STOP', minutes, [appointment('a')])).toMatchObject({ kind: 'opt_out' });
    expect(decideAt('CANCEL', -121, [appointment('a')])).toEqual({
      kind: 'opt_out',
      cancels: [],
      confirms: [],
      wrongNumber: false,
    });
  });

  it('is no answer to a list that was sent after it', () => {
    const appointments = [appointment('a'), appointment('b')];
    expect(decideAt('1 no', -61, appointments, offer(['a', 'b']))).toMatchObject({ kind: 'choose' });
    expect(decideAt('1 no', -59, appointments, offer(['a', 'b']))).toEqual(apply(['a', false]));
  });
});

describe('a question beside an answer', () => {
  it.each([
    'Yes, is there parking?',
    'Yes! Where do I park?',
    'Yes. Where do I park',
    'Yes see you then. Parking?',
  ])('is noted: %j', (text) => {
    expect(decide(text, [appointment('a')])).toEqual({ ...apply(['a', true]), question: 'a' });
  });

  it('is noted beside a no as well', () => {
    expect(decide("No, I can't come. How do I get a refund?", [appointment('a')])).toEqual({
      ...apply(['a', false]),
      question: 'a',
    });
  });

  it.each(['Yes', 'Yes, see you there!', 'Can you please cancel my appointment?', "No I can't make it"])(
    'is not heard in %j',
    (text) => {
      expect(decide(text, [appointment('a')])).not.toHaveProperty('question');
    },
  );
});

describe('a mild answer', () => {
  it('is enough for an open question', () => {
    expect(decide('ok thanks', [appointment('a')])).toEqual(apply(['a', true]));
    expect(decide('No, thank you', [appointment('a')])).toEqual(apply(['a', false]));
  });

  it('does not bring back what was canceled: "marked canceled" is answered with "ok" as well', () => {
    expect(decide('Ok, thanks', [answered('a', false)])).toEqual({ kind: 'silence' });
    expect(decide('👍', [answered('a', true)])).toEqual({ kind: 'silence' });
  });

  it('does not cancel what was confirmed: "Thank you!" is answered with "No, thank you" as well', () => {
    expect(decide('no thank you', [answered('a', true)])).toEqual({ kind: 'unparsable', reminderId: 'a' });
    expect(decide('no thank you', [answered('a', false)])).toEqual({ kind: 'silence' });
  });
});

describe('what was said before', () => {
  it.each([
    ['I already confirmed', true, false],
    ['I already canceled', false, true],
  ])('never turns an answer: %j', (text, same, other) => {
    expect(decide(text, [answered('a', same)])).toEqual({ kind: 'silence' });
    expect(decide(text, [answered('a', other)])).toEqual({ kind: 'unparsable', reminderId: 'a' });
  });

  it('answers an open question where nothing is on record', () => {
    expect(decide('I already confirmed', [appointment('a')])).toEqual(apply(['a', true]));
    expect(decide('I already confirmed', [answered('a', true), appointment('b')])).toEqual({
      kind: 'silence',
    });
  });
});

describe('a change of mind', () => {
  const justNow = { answeredAt: new Date(NOW.getTime() - 60_000) };
  const confirmed = appointment('a', { willAttend: true, ...justNow });
  const canceled = appointment('b', { willAttend: false, answeredAt: new Date(NOW.getTime() - HOUR_MS) });

  it.each([
    'Actually no',
    "Wait, I can't make it",
    "Sorry, I changed my mind. I can't come",
    'actually no thanks',
  ])('turns the answer that was given last, whatever else is ahead: %j', (text) => {
    expect(decide(text, [confirmed])).toEqual(apply(['a', false]));
    expect(decide(text, [confirmed, appointment('c', { asked: false })])).toEqual(apply(['a', false]));
    expect(decide(text, [confirmed, appointment('c')])).toEqual(apply(['a', false]));
  });

  it('is for an open question that was asked since', () => {
    const open = appointment('c', { askedLast: NOW });
    expect(decide('Actually no', [confirmed, open])).toEqual(apply(['c', false]));
  });

  it('is asked back where two were answered at once, or the last answer was the same', () => {
    const both = [confirmed, appointment('b', { willAttend: true, ...justNow })];
    expect(decide('Actually no', both)).toEqual({ kind: 'choose', reminderIds: ['a', 'b'] });
    expect(decide('Actually yes', [confirmed, canceled])).toEqual({
      kind: 'choose',
      reminderIds: ['a', 'b'],
    });
  });

  it('of an answer that it speaks of is for the only one that was answered so', () => {
    const text = "I said yes but I can't make it";
    expect(decide(text, [confirmed, appointment('c', { askedLast: NOW })])).toEqual(apply(['a', false]));
    expect(decide(text, [canceled, appointment('c')])).toEqual({ kind: 'choose', reminderIds: ['b', 'c'] });
    expect(decide(text, [appointment('c')])).toEqual(apply(['c', false]));
  });
});

describe('a choice without a list', () => {
  const [one, two] = [appointment('a'), appointment('b')];

  it.each([
    ['cancel the last one', [['b', false]]],
    [
      'first yes second no',
      [
        ['a', true],
        ['b', false],
      ],
    ],
    [
      'keep the first, cancel the other',
      [
        ['a', true],
        ['b', false],
      ],
    ],
    [
      'both kids will be there',
      [
        ['a', true],
        ['b', true],
      ],
    ],
    [
      "I can't make either of them",
      [
        ['a', false],
        ['b', false],
      ],
    ],
  ] satisfies [string, [string, boolean][]][])(
    'counts the open questions in the order of time: %j',
    (text, answers) => {
      expect(decide(text, [one, two])).toEqual(apply(...answers));
    },
  );

  it('is for all that were answered, where none is open', () => {
    const both = [answered('a', true), answered('b', true)];
    expect(decide('cancel both please', both)).toEqual(apply(['a', false], ['b', false]));
    expect(decide('cancel the second', both)).toEqual(apply(['b', false]));
  });

  it('is asked back where others are ahead that may be counted', () => {
    const more = [answered('0', true), one, two];
    expect(decide('cancel the second', more)).toMatchObject({ kind: 'choose' });
    expect(decide('1 yes 2 no', [one, two])).toMatchObject({ kind: 'choose' });
    expect(decide('cancel the other', [one, two])).toMatchObject({ kind: 'choose' });
    expect(decide('cancel the third', [one, two])).toMatchObject({ kind: 'choose' });
  });
});

describe('a text that refuses or complains, and is about no appointment', () => {
  it('is answered with the word STOP beside the question', () => {
    expect(decide('omg not again', [appointment('a')])).toEqual({
      kind: 'unparsable',
      reminderId: 'a',
      namesStop: true,
    });
    expect(decide('omg not again', [appointment('a'), appointment('b')])).toMatchObject({ namesStop: true });
    for (const text of ['zebra', 'Not sure yet', 'who is this?', "I can't at 3", 'Do you take Aetna?'])
      expect(decide(text, [appointment('a')])).not.toHaveProperty('namesStop');
  });
});

describe('a mild answer behind an acknowledgement', () => {
  const justNow = { answeredAt: new Date(NOW.getTime() - 60_000) };
  const declined = appointment('b', { willAttend: false, ...justNow });

  it('is none for another appointment that is open', () => {
    for (const text of ['ok thx', 'Thanks!', '👍'])
      expect(decide(text, [appointment('a'), declined])).toEqual({ kind: 'silence' });
    expect(decide('yes', [appointment('a'), declined])).toEqual(apply(['a', true]));
  });

  it('is one where the other was asked about since', () => {
    const open = appointment('a', { askedLast: NOW });
    expect(decide('ok thx', [open, declined])).toEqual(apply(['a', true]));
  });
});

describe('a question that names an appointment', () => {
  it('is answered about that one', () => {
    const [emma, liam] = [appointment('a', { names: ['Emma'] }), appointment('b', { names: ['Liam'] })];
    expect(decide("What time is Liam's?", [emma, liam])).toEqual({
      kind: 'question',
      asked: 'appointment',
      reminderIds: ['b'],
    });
    expect(decide('What time is it?', [emma, liam])).toMatchObject({ reminderIds: ['a', 'b'] });
  });
});

describe('a text that is not understood', () => {
  it('is said to be so, for the open question', () => {
    expect(decide('what?', [answered('a', true), appointment('b')])).toEqual({
      kind: 'unparsable',
      reminderId: 'b',
    });
    expect(decide('hm, well', [answered('a', true)])).toEqual({ kind: 'unparsable', reminderId: 'a' });
  });

  it('is met with the list where several questions are open', () => {
    expect(decide('what?', [appointment('a'), appointment('b')])).toEqual({
      kind: 'choose',
      reminderIds: ['a', 'b'],
    });
  });

  it('is left alone where it is mere courtesy and nothing is open', () => {
    expect(decide('Thank you!', [answered('a', true)])).toEqual({ kind: 'silence' });
    expect(decide('Thanks', [answered('a', true), answered('b', false)])).toEqual({ kind: 'silence' });
    expect(decide('Thanks', [appointment('a')])).toEqual({ kind: 'unparsable', reminderId: 'a' });
  });

  it('is no answer, courteous or not, while a question is open', () => {
    expect(decide('Thanks', [appointment('a')])).toEqual({ kind: 'unparsable', reminderId: 'a' });
    expect(decide('I know', [appointment('a')])).toEqual({ kind: 'unparsable', reminderId: 'a' });
  });
});

describe('an answer to the list that was offered', () => {
  const appointments = [appointment('a'), appointment('b'), appointment('c')];

  it('is for the numbers of that list', () => {
    expect(decide('1 yes 2 no', appointments, offer(['a', 'b', 'c']))).toEqual(
      apply(['a', true], ['b', false]),
    );
    expect(decide('yes to all', appointments, offer(['a', 'b', 'c']))).toEqual(
      apply(['a', true], ['b', true], ['c', true]),
    );
  });

  it('takes the sense of the answer that the list was sent for, where it gives none itself', () => {
    expect(decide('both', appointments, offer(['b', 'c'], 1, 'confirm'))).toEqual(
      apply(['b', true], ['c', true]),
    );
    expect(decide('both', appointments, offer(['b', 'c'], 1, 'cancel'))).toEqual(
      apply(['b', false], ['c', false]),
    );
    expect(decide('the first', appointments, offer(['b', 'c'], 1, 'cancel'))).toEqual(apply(['b', false]));
    for (const text of ['both', '1', 'all', 'the first'])
      expect(decide(text, appointments, offer(['b', 'c']))).toMatchObject({ kind: 'choose' });
  });

  it.each(['not both', "can't do all of them", "I can't make both", 'none', 'all but 1', 'Thanks all'])(
    'is asked again by %j, whatever it was sent for, and whatever is still open',
    (text) => {
      for (const sense of ['confirm', 'cancel'] as const) {
        expect(decide(text, appointments, offer(['b', 'c'], 1, sense)).kind).toBe('choose');
        const oneOpen = [answered('b', true), appointment('c')];
        expect(decide(text, oneOpen, offer(['b', 'c'], 1, sense)).kind).toBe('unparsable');
      }
    },
  );

  it('is read by the list, not by what has come since', () => {
    expect(decide('1 no', appointments, offer(['b', 'c']))).toEqual(apply(['b', false]));
  });

  it('may change an answer, or be for an appointment that no reminder was sent for', () => {
    const ahead = [answered('a', true), appointment('b', { asked: false })];
    expect(decide('1 no 2 yes', ahead, offer(['a', 'b']))).toEqual(apply(['a', false], ['b', true]));
  });

  it('leaves out what is past or gone', () => {
    expect(decide('yes to all', appointments, offer(['x', 'b']))).toEqual(apply(['b', true]));
  });

  it('is never moved to another appointment where nothing of it is left', () => {
    expect(decide('1 no', appointments, offer(['x', 'b']))).toEqual({
      kind: 'choose',
      reminderIds: ['a', 'b', 'c'],
    });
    expect(decide('yes to 1', [appointment('a')], offer(['x', 'y']))).toEqual({
      kind: 'unparsable',
      reminderId: 'a',
    });
  });

  it('is asked again when it does not fit', () => {
    const asked = { kind: 'choose', reminderIds: ['a', 'b', 'c'] };
    for (const text of ['1', '4 yes', '1 yes 1 no', 'both', 'only 2', 'the Tuesday one']) {
      expect(decide(text, appointments, offer(['a', 'b', 'c']))).toEqual(asked);
    }
  });

  it('holds for a day', () => {
    const late = offer(['a', 'b', 'c'], OFFER_HOLDS_HOURS + 0.01);
    expect(decide('2 no', appointments, offer(['a', 'b', 'c'], OFFER_HOLDS_HOURS))).toEqual(
      apply(['b', false]),
    );
    expect(decide('2 no', appointments, late)).toEqual({ kind: 'choose', reminderIds: ['a', 'b', 'c'] });
  });

  it('does not keep a plain answer from the one question that is still open', () => {
    const ahead = [answered('a', true), appointment('b')];
    expect(decide('yes', ahead, offer(['a', 'b']))).toEqual(apply(['b', true]));
    expect(decide('yes, 1pm works', ahead, offer(['a', 'b']))).toEqual(apply(['b', true]));
  });
});

describe('the words that rule texting', () => {
  it('come before any answer', () => {
    expect(decide('STOP', [appointment('a')])).toEqual({
      kind: 'opt_out',
      cancels: [],
      confirms: [],
      wrongNumber: false,
    });
    expect(decide('Wrong number', [appointment('a')])).toEqual({
      kind: 'opt_out',
      cancels: [],
      confirms: [],
      wrongNumber: true,
    });
    expect(decide('START', [])).toEqual({ kind: 'opt_in' });
    expect(decide('help', [])).toEqual({ kind: 'help' });
    expect(decide("I'm driving", [appointment('a')])).toEqual({ kind: 'silence' });
  });

  it('cancel the appointment with a bare CANCEL, if it is plain which', () => {
    const cancels = (appointments: Appointment[]): ReplyAction => decide('CANCEL', appointments);
    expect(cancels([appointment('a')])).toEqual({
      kind: 'opt_out',
      cancels: ['a'],
      confirms: [],
      wrongNumber: false,
    });
    expect(cancels([answered('a', true)])).toEqual({
      kind: 'opt_out',
      cancels: ['a'],
      confirms: [],
      wrongNumber: false,
    });
    expect(cancels([appointment('a'), appointment('b')])).toEqual({
      kind: 'opt_out',
      cancels: [],
      confirms: [],
      wrongNumber: false,
    });
  });
});

describe('whatever is ahead and whatever is said', () => {
  const anAppointment = fc.record({
    asked: fc.boolean(),
    willAttend: fc.constantFrom(null, true, false),
  });
  const ahead = fc
    .array(anAppointment, { maxLength: 5 })
    .map((list) => list.map((change, index) => appointment('abcde'.charAt(index), change)));
  const offers = fc.option(
    fc.record({
      ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'gone'), { minLength: 1, maxLength: 5 }),
      hoursAgo: fc.integer({ min: 0, max: 48 }),
    }),
  );
  const texts = fc.oneof(
    fc.constantFrom(
      'yes',
      'no',
      'ok',
      'cancel it',
      'both',
      'yes to all',
      '1',
      '2 no',
      '1 yes 2 no',
      'no to 1',
      'maybe',
      'CANCEL',
      '👍',
    ),
    // A time names its appointment.
    fc.string({ maxLength: 20 }).filter((text) => !namesTimes(text)),
  );
  const changed = (decision: ReplyAction): readonly string[] => {
    if (decision.kind === 'apply') return decision.answers.map(({ reminderId }) => reminderId);
    return decision.kind === 'opt_out' ? decision.cancels : [];
  };

  it('only an appointment is answered for that was asked for, is the only one ahead, or is on the list that holds', () => {
    fc.assert(
      fc.property(texts, ahead, offers, (text, appointments, offered) => {
        const list = offered ? offer(offered.ids, offered.hoursAgo) : undefined;
        const listed: string[] = offered && offered.hoursAgo <= OFFER_HOLDS_HOURS ? offered.ids : [];
        const isOnly = appointments.length === 1;
        const allowed = appointments.filter(
          ({ asked, reminderId }) => asked || isOnly || listed.includes(reminderId),
        );
        const ids = allowed.map(({ reminderId }) => reminderId);
        expect(changed(decide(text, appointments, list)).filter((id) => !ids.includes(id))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('a plain answer is never applied while two questions are open', () => {
    const plain = fc.constantFrom(
      'yes',
      'no',
      'ok',
      '👍',
      "I'll be there",
      'cancel my appointment',
      'CANCEL',
      'sí',
      'non',
    );
    fc.assert(
      fc.property(plain, ahead, offers, (text, appointments, offered) => {
        fc.pre(appointments.filter(({ asked, willAttend }) => asked && willAttend === null).length > 1);
        const list = offered ? offer(offered.ids, offered.hoursAgo) : undefined;
        expect(changed(decide(text, appointments, list))).toEqual([]);
      }),
    );
  });

  it('a list to choose from holds at least two appointments that are ahead, in their order', () => {
    fc.assert(
      fc.property(texts, ahead, offers, (text, appointments, offered) => {
        const decision = decide(
          text,
          appointments,
          offered ? offer(offered.ids, offered.hoursAgo) : undefined,
        );
        const listed = decision.kind === 'choose' ? decision.reminderIds : ['a', 'b'];
        expect(listed.length).toBeGreaterThan(1);
        expect([...listed].sort()).toEqual(listed);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a number of the list with an article', () => {
  const [second, third] = [2, 3].map((day) => `2027-03-0${day}T15:00:00Z`);
  const two = [
    appointment('a', { at: new Date(third ?? '') }),
    appointment('b', { at: new Date(third ?? '') }),
  ];
  const say = (text: string, language: string, appointments: Appointment[] = two): ReplyAction =>
    decideReply({ text, language, appointments, offered: offer(['a', 'b'], 1, 'cancel'), now: NOW });

  it.each([
    ['la 2', 'es'],
    ['la 2e', 'fr'],
    ['die 2', 'de'],
    ['il 2', 'it'],
    ['o 2', 'pt'],
    ['the 2nd', 'en'],
  ])('chooses: %j', (text, language) => {
    expect(say(text, language)).toEqual(apply(['b', false]));
  });

  it('is asked about where it may be the day of another', () => {
    const onTheSecond = [appointment('a', { at: new Date(second ?? '') }), ...two.slice(1)];
    expect(say('il 2', 'it', onTheSecond).kind).toBe('choose');
    expect(say('la 2', 'it', onTheSecond)).toEqual(apply(['b', false]));
  });

  it('is none where it is a time', () => {
    expect(say('a las 2', 'es').kind).toBe('choose');
    expect(say('la 2 o la 1', 'es').kind).toBe('choose');
  });
});

describe('what is added in a later text', () => {
  const names = (name: string): string[] => [name, 'Maria', 'Bright Dental'];
  const emma = (change: Partial<Appointment>): Appointment =>
    appointment('a', { names: names('Emma'), ...change });
  const liam = appointment('b', { names: names('Liam') });
  const confirmed = { willAttend: true, answeredAt: NOW };

  it('is answered as the last was', () => {
    expect(decide('and Liam too', [emma(confirmed), liam])).toEqual(apply(['b', true]));
    expect(decide('And Liam', [emma(confirmed), liam])).toEqual(apply(['b', true]));
    expect(decide('and Liam too', [emma({ ...confirmed, willAttend: false }), liam])).toEqual(
      apply(['b', false]),
    );
  });

  it('is asked about where nothing was answered, or something was asked since', () => {
    expect(decide('and Liam too', [emma({}), liam]).kind).toBe('choose');
    const later = { ...liam, askedLast: new Date(NOW.getTime() + HOUR_MS) };
    expect(decide('and Liam too', [emma(confirmed), later]).kind).not.toBe('apply');
  });
});

describe('a change of mind with its reason', () => {
  it('is a cancellation', () => {
    const confirmed = appointment('a', { willAttend: true, answeredAt: NOW });
    const text = "oh wait i'm away that week, completely forgot. please cancel";
    expect(decide(text, [confirmed])).toEqual(apply(['a', false]));
    expect(decide("oh wait, don't cancel", [confirmed])).not.toEqual(apply(['a', false]));
    expect(decide('oh wait cancel what?', [confirmed]).kind).not.toBe('apply');
  });
});
