import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Appointment, Decision, Offer } from './open-questions.js';
import { decideReply, OFFER_HOLDS_HOURS } from './open-questions.js';

const NOW = new Date('2027-03-01T12:00:00Z');
const HOUR_MS = 3_600_000;

/** Hours from now on, in the order given; asked and not answered unless said otherwise. */
function appointment(reminderId: string, change: Partial<Appointment> = {}): Appointment {
  const at = new Date(NOW.getTime() + HOUR_MS * reminderId.charCodeAt(0));
  return { reminderId, at, asked: true, willAttend: null, answeredAt: null, ...change };
}

const answered = (reminderId: string, willAttend: boolean): Appointment =>
  appointment(reminderId, { willAttend, answeredAt: NOW });

const offer = (reminderIds: string[], hoursAgo = 1): Offer => ({
  reminderIds,
  at: new Date(NOW.getTime() - hoursAgo * HOUR_MS),
});

const decide = (text: string, appointments: Appointment[], offered?: Offer): Decision =>
  decideReply({ text, appointments, offered, now: NOW });

const apply = (...answers: [string, boolean][]): Decision => ({
  do: 'apply',
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
    expect(decide('yes', appointments)).toEqual({ do: 'choose', reminderIds: ['a', 'c'] });
  });

  it('changes the last answer where its appointment is the only one ahead', () => {
    expect(decide('No, I need to cancel', [answered('a', true)])).toEqual(apply(['a', false]));
    expect(decide('Yes I will come', [answered('a', false)])).toEqual(apply(['a', true]));
  });

  it('is asked back where nothing is open and more than one appointment is ahead', () => {
    const appointments = [answered('a', true), appointment('b', { asked: false })];
    expect(decide('no', appointments)).toEqual({ do: 'choose', reminderIds: ['a', 'b'] });
  });

  it('meets silence where nothing was asked or nothing is ahead', () => {
    expect(decide('yes', [])).toEqual({ do: 'silence' });
    expect(decide('yes', [appointment('a', { asked: false })])).toEqual({ do: 'silence' });
    expect(decide('what?', [appointment('a', { asked: false })])).toEqual({ do: 'silence' });
  });
});

describe('a mild answer', () => {
  it('is enough for an open question', () => {
    expect(decide('ok thanks', [appointment('a')])).toEqual(apply(['a', true]));
    expect(decide('No, thank you', [appointment('a')])).toEqual(apply(['a', false]));
  });

  it('does not bring back what was canceled: "marked canceled" is answered with "ok" as well', () => {
    expect(decide('Ok, thanks', [answered('a', false)])).toEqual({ do: 'silence' });
    expect(decide('👍', [answered('a', true)])).toEqual({ do: 'silence' });
  });

  it('does not cancel what was confirmed: "Thank you!" is answered with "No, thank you" as well', () => {
    expect(decide('no thank you', [answered('a', true)])).toEqual({ do: 'unparsable', reminderId: 'a' });
    expect(decide('no thank you', [answered('a', false)])).toEqual({ do: 'silence' });
  });
});

describe('a text that is not understood', () => {
  it('is said to be so, for the open question', () => {
    expect(decide('what time?', [answered('a', true), appointment('b')])).toEqual({
      do: 'unparsable',
      reminderId: 'b',
    });
    expect(decide('what time?', [answered('a', true)])).toEqual({ do: 'unparsable', reminderId: 'a' });
  });

  it('is met with the list where several questions are open', () => {
    expect(decide('what time?', [appointment('a'), appointment('b')])).toEqual({
      do: 'choose',
      reminderIds: ['a', 'b'],
    });
  });

  it('is left alone where it is mere courtesy and nothing is open', () => {
    expect(decide('Thank you!', [answered('a', true)])).toEqual({ do: 'silence' });
    expect(decide('Thanks', [answered('a', true), answered('b', false)])).toEqual({ do: 'silence' });
    expect(decide('Thanks', [appointment('a')])).toEqual({ do: 'unparsable', reminderId: 'a' });
  });

  it('is no answer, courteous or not, while a question is open', () => {
    expect(decide('Thanks', [appointment('a')])).toEqual({ do: 'unparsable', reminderId: 'a' });
    expect(decide('I know', [appointment('a')])).toEqual({ do: 'unparsable', reminderId: 'a' });
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
    expect(decide('both', appointments, offer(['b', 'c']))).toEqual(apply(['b', true], ['c', true]));
  });

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
      do: 'choose',
      reminderIds: ['a', 'b', 'c'],
    });
    expect(decide('yes to 1', [appointment('a')], offer(['x', 'y']))).toEqual({
      do: 'unparsable',
      reminderId: 'a',
    });
  });

  it('is asked again when it does not fit', () => {
    const asked = { do: 'choose', reminderIds: ['a', 'b', 'c'] };
    for (const text of ['1', '4 yes', '1 yes 1 no', 'both', 'only 2', 'the Tuesday one']) {
      expect(decide(text, appointments, offer(['a', 'b', 'c']))).toEqual(asked);
    }
  });

  it('holds for a day', () => {
    const late = offer(['a', 'b', 'c'], OFFER_HOLDS_HOURS + 0.01);
    expect(decide('2 no', appointments, offer(['a', 'b', 'c'], OFFER_HOLDS_HOURS))).toEqual(
      apply(['b', false]),
    );
    expect(decide('2 no', appointments, late)).toEqual({ do: 'choose', reminderIds: ['a', 'b', 'c'] });
  });

  it('does not keep a plain answer from the one question that is still open', () => {
    const ahead = [answered('a', true), appointment('b')];
    expect(decide('yes', ahead, offer(['a', 'b']))).toEqual(apply(['b', true]));
    expect(decide('yes, 1pm works', ahead, offer(['a', 'b']))).toEqual(apply(['b', true]));
  });
});

describe('the words that rule texting', () => {
  it('come before any answer', () => {
    expect(decide('STOP', [appointment('a')])).toEqual({ do: 'opt_out', cancels: [], wrongNumber: false });
    expect(decide('Wrong number', [appointment('a')])).toEqual({
      do: 'opt_out',
      cancels: [],
      wrongNumber: true,
    });
    expect(decide('START', [])).toEqual({ do: 'opt_in' });
    expect(decide('help', [])).toEqual({ do: 'help' });
    expect(decide("I'm driving", [appointment('a')])).toEqual({ do: 'silence' });
  });

  it('cancel the appointment with a bare CANCEL, if it is plain which', () => {
    const cancels = (appointments: Appointment[]): Decision => decide('CANCEL', appointments);
    expect(cancels([appointment('a')])).toEqual({ do: 'opt_out', cancels: ['a'], wrongNumber: false });
    expect(cancels([answered('a', true)])).toEqual({ do: 'opt_out', cancels: ['a'], wrongNumber: false });
    expect(cancels([appointment('a'), appointment('b')])).toEqual({
      do: 'opt_out',
      cancels: [],
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
    fc.string({ maxLength: 20 }),
  );
  const changed = (decision: Decision): readonly string[] => {
    if (decision.do === 'apply') return decision.answers.map(({ reminderId }) => reminderId);
    return decision.do === 'opt_out' ? decision.cancels : [];
  };

  it('only an appointment is answered for that is ahead, and was asked for or is on the list that holds', () => {
    fc.assert(
      fc.property(texts, ahead, offers, (text, appointments, offered) => {
        const list = offered ? offer(offered.ids, offered.hoursAgo) : undefined;
        const listed: string[] = offered && offered.hoursAgo <= OFFER_HOLDS_HOURS ? offered.ids : [];
        const allowed = appointments.filter(({ asked, reminderId }) => asked || listed.includes(reminderId));
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
        const listed = decision.do === 'choose' ? decision.reminderIds : ['a', 'b'];
        expect(listed.length).toBeGreaterThan(1);
        expect([...listed].sort()).toEqual(listed);
      }),
      { numRuns: 1000 },
    );
  });
});
