import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readAdded } from './added.js';
import type { Candidate } from './candidate.js';
import { readNamed } from './named-choices.js';

/** A Sunday. */
const NOW = new Date('2027-02-28T12:00:00Z');
const candidate = (
  name: string,
  contact: string,
  day: number,
  hour: number,
  more: Partial<Candidate> = {},
): Candidate => ({
  ...{ at: new Date(Date.UTC(2027, 2, day, hour)), timeZone: 'UTC', names: [name, 'Kim Lee', contact] },
  ...more,
});
const ISLA = candidate('Isla', 'Kate', 3, 15);
const FINN = candidate('Finn', 'Kate', 3, 16);
const ROB = candidate('Rob', 'Kate', 3, 17);
const KATE = candidate('Kate', 'Kate', 3, 18);
const COUPLE = [ROB, KATE];
const FAMILY = [ISLA, FINN, KATE];

function shown(choices: ReadonlyMap<number, string> | undefined, candidates: readonly Candidate[]): string {
  const answers = [...(choices ?? [])].sort(([one], [other]) => one - other);
  const said = answers.map(
    ([index, choice]) => `${candidates[index]?.names[0]?.charAt(0) ?? ''}${choice === 'confirm' ? '+' : '-'}`,
  );
  return said.join(' ') || '?';
}

function read(
  text: string,
  candidates: readonly Candidate[],
  language = 'en',
  sense?: 'confirm' | 'cancel',
): string {
  return shown(readNamed(text, candidates, NOW, language, sense)?.choices, candidates);
}

describe('who writes', () => {
  it.each([
    ["I'll be there but Rob can't get off work", 'R- K+'],
    ['Rob and I will be there', 'R+ K+'],
    ["me yes, Rob can't", 'R- K+'],
    ["Rob is coming. I'll be there", '?'],
    ["Rob can come but I can't take him", '?'],
    ["I'll be there if Rob can't", '?'],
    ['Rob and I have the flu', '?'],
    ["Rob and I can't both come", '?'],
    ["a friend of mine can't come", '?'],
  ])('is one of those that come: %j', (text, said) => {
    expect(read(text, COUPLE)).toBe(said);
  });

  it('comes with another only on one day', () => {
    const friday = candidate('Kate', 'Kate', 5, 10);
    expect(read('Rob and I will be there', [ROB, friday])).toBe('R+');
  });

  it.each([
    ['en', 'kids yes, me no', 'I+ F+ K-'],
    ['en', "the kids can't come", 'I- F-'],
    ['en', 'kids yes. Will sort mine out another time', '?'],
    ['en', "one of the kids can't come", '?'],
    ['en', 'the kids might not make it', '?'],
    ['en', "I have the kids that day, can't come", '?'],
    ['en', 'sorry no can do, kids', '?'],
    ['en', "the kids' dad can't come", '?'],
    ['en', 'The kids will be there but I need to cancel mine', 'I+ F+ K-'],
    ['fr', 'les enfants oui, moi non', 'I+ F+ K-'],
    ['es', 'los niños sí, yo no', 'I+ F+ K-'],
  ])('has kids, %s: %j', (language, text, said) => {
    expect(read(text, FAMILY, language)).toBe(said);
  });

  it('may have an appointment for somebody else beside the kids', () => {
    expect(read('kids yes, me no', [ISLA, FINN, ROB, KATE])).toBe('?');
    expect(read('kids yes', [ISLA, FINN])).toBe('?');
  });
});

describe('who is only spoken to, or of', () => {
  const TWO = [ISLA, { ...FINN, names: ['Finn', 'Dr. Rao', 'Kate'] }];
  it.each([
    'No thanks Kim',
    'Thanks Kim. Yes',
    'Hi Kim, yes',
    "Can't make it Kim",
    "Isla's mum here, can't come",
  ])('chooses nothing: %j', (text) => {
    expect(read(text, TWO)).toBe('?');
  });

  it.each([
    ['Yes to Rao, no to Kim this time', 'I- F+'],
    ['Thanks Kim, Isla yes Finn no', 'I+ F-'],
    ["Isla works, Finn doesn't sorry", 'I+ F-'],
  ])('beside others: %j', (text, said) => {
    expect(read(text, TWO)).toBe(said);
  });
});

describe('all but one', () => {
  it.each([
    ['en', "Everyone but Finn, he can't come", 'I+ F- K+'],
    ['en', "Everyone but Finn, they can't come", '?'],
    ['fr', 'Oui pour tous sauf Finn, il ne viendra pas', 'I+ F- K+'],
    ['es', 'Todos menos Finn, él no puede ir, tiene examen', 'I+ F- K+'],
    ['es', 'todos menos Finn, no podemos', '?'],
  ])('is told of behind it, %s: %j', (language, text, said) => {
    expect(read(text, FAMILY, language)).toBe(said);
  });
});

describe('days', () => {
  const [monday, wednesday, friday] = [1, 3, 5].map((day) => candidate(`${day}`, 'Ana', day, 8));
  const WEEK = [monday, wednesday, friday].filter((day) => day !== undefined);
  it.each([
    ['pt', 'segunda e sexta ok, quarta não consigo', '1+ 3- 5+'],
    ['pt', 'segunda não consigo', '1-'],
    ['pt', 'a segunda não consigo', '?'],
    ['pt', 'primeira e segunda sim', '1+ 3+'],
    ['es', 'cancele todo lo del viernes', '5-'],
    ['en', 'not Friday thats the recital. Cancel that one pls', '5-'],
    ['en', 'not Friday thats fine', '?'],
    ['en', 'sorry have to cancel Friday after all, boss changed the rota', '5-'],
  ])('are told from places, %s: %j', (language, text, said) => {
    expect(read(text, WEEK, language)).toBe(said);
  });
});

describe('what is added to an answer', () => {
  const answeredFirst = [{ ...ISLA, willAttend: true }, FINN];
  const added = (text: string, language = 'en', last: 'confirm' | 'cancel' = 'confirm'): string =>
    shown(readAdded(text, answeredFirst, NOW, language, last), answeredFirst);

  it.each([
    ['en', 'and Finn too', 'F+'],
    ['en', 'Finn as well', 'F+'],
    ['fr', 'et Finn aussi', 'F+'],
    ['en', 'Finn too?', '?'],
    ['en', 'Finn too sick', '?'],
    ['en', 'Isla too', '?'],
    ['en', 'Finn', '?'],
    ['en', 'and Zoe too', '?'],
  ])('is answered the same, %s: %j', (language, text, said) => {
    expect(added(text, language)).toBe(said);
  });

  it('is answered as the last was', () => {
    expect(added('Finn too', 'en', 'cancel')).toBe('F-');
  });

  it('is nothing that is not named', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const choices = readAdded(`${text} too`, answeredFirst, NOW, 'en', 'confirm');
        expect([...(choices?.keys() ?? [])].every((index) => index === 1 && /f/iu.test(text))).toBe(true);
      }),
    );
  });
});
