import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Candidate } from './candidate.js';
import { readNamed } from './named-choices.js';

/** A Monday. */
const NOW = new Date('2027-03-01T12:00:00Z');
const candidate = (name: string, time: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ at: new Date(time), timeZone: 'UTC', names: [name, 'Maria', 'Bright Dental'] },
  ...more,
});
const EMMA = candidate('Emma', '2027-03-02T09:00Z');
const LIAM = candidate('Liam', '2027-03-03T14:30Z');
const NOAH = candidate('Noah', '2027-03-04T10:00Z');
const TWO = [EMMA, LIAM];
const THREE = [EMMA, LIAM, NOAH];

/** "E+ L-" is yes to Emma and no to Liam, "E?" that something is asked beside; "?" no answer. */
function read(
  text: string,
  candidates: readonly Candidate[],
  language = 'en',
  sense?: 'confirm' | 'cancel',
): string {
  const named = readNamed(text, candidates, NOW, language, sense);
  const initial = (index: number): string => candidates[index]?.names[0]?.charAt(0) ?? '';
  const answers = [...(named?.choices ?? [])].sort(([one], [other]) => one - other);
  const said = answers.map(([index, choice]) => `${initial(index)}${choice === 'confirm' ? '+' : '-'}`);
  const asked = named?.question === undefined ? [] : [`${initial(named.question)}?`];
  return [...said, ...asked].join(' ') || '?';
}

describe('an answer for several that are named', () => {
  it.each([
    ["Emma yes Liam no he's got a temperature", 'E+ L-'],
    ['yes Emma no Liam', 'E+ L-'],
    ['Y for Emma N for Liam', 'E+ L-'],
    ['Emma n Liam yes', 'E+ L+'],
    ['Emma and Liam: yes', 'E+ L+'],
    ['Yes to Emma, Liam', 'E+ L+'],
    ["Tuesday I'll be there, Wednesday I can't I'm working", 'E+ L-'],
    ["Liam is on a school trip so please cancel his. Emma's fine", 'E+ L-'],
    ['not Wednesday, he has an exam. The other day is good', 'E+ L-'],
    ['Neither sorry, we are away all week', 'E- L-'],
    ["we won't make either one", 'E- L-'],
    ["I can't do the later one", 'L-'],
    ['the afternoon one yes', 'L+'],
    ['Emma said she is coming', 'E+'],
  ])('is read group by group: %j', (text, said) => {
    expect(read(text, TWO)).toBe(said);
  });

  it.each([
    ['first two yes, last one no', 'E+ L+ N-'],
    ['Wed no, rest yes', 'E+ L- N+'],
    ['All but Liam, he has a cold', 'E+ L- N+'],
    ['everyone except Liam and Noah', 'E+ L- N-'],
    ['the whole gang is coming except Noah', '?'],
    ['I can only do the Thursday one, drop the others please', 'E- L- N+'],
    ['Emma yes but Liam and Noah no', 'E+ L- N-'],
    ['Yes to all 3', 'E+ L+ N+'],
    ['everyone but Emma has the flu', '?'],
    ['cancel all but Emma', '?'],
    ['both', '?'],
    ['Emma yes, Liam, Noah no', '?'],
  ])('may cover what is not named by its name: %j', (text, said) => {
    expect(read(text, THREE)).toBe(said);
  });

  it.each([
    ["Emma is fine. Don't know about Liam yet, his dad has him that day", 'E+'],
    ['Emma will be there. Will let you know about Liam', 'E+'],
    ["I'll be there Tuesday but probably not Wednesday", 'E+'],
    ['Yes for Emma. How much would it be for Liam?', 'E+ L?'],
    ['Yes for Emma. Is there parking?', 'E+ E?'],
    ['yes for Emma and maybe Liam', '?'],
    ['Emma yes if Liam is well', '?'],
    ["Emma yes, but I'm not sure", '?'],
    ['Emma yes. Could we come later?', '?'],
  ])('leaves open what is undecided or asked, where it is parted from the rest: %j', (text, said) => {
    expect(read(text, TWO)).toBe(said);
  });

  it.each([
    ['Coco and Emma yes', '?'],
    ['call me about Emma', '?'],
    ['Yes to Emma and Zoe', '?'],
    ['Emma and my husband yes', '?'],
    ['Emma or Liam', '?'],
    ['Emma Wednesday yes', '?'],
    ['please cancel Emma not Liam', '?'],
    ['not only Emma', '?'],
    ['both yes. Actually only Emma', '?'],
    ["Liam's still on, right?", '?'],
    ['thanks Emma', '?'],
    ['Not Emma, Liam', '?'],
    ['Emma had no fever', '?'],
    ['Emma no clue yet', '?'],
    ["I can't bring Emma, her dad will", '?'],
    ['Emma instead of Liam', '?'],
    ['see you both Tuesday', '?'],
    ["I can't do both", '?'],
    ['Emma yes, Emma no', '?'],
  ])('is none where anything is not plain: %j', (text, said) => {
    expect(read(text, TWO)).toBe(said);
  });

  it.each([
    ['Hugo sí, Emma no', 'es', '?'],
    ['Emma sí, Liam no que está con fiebre', 'es', 'E+ L-'],
    ['Los dos van', 'es', 'E+ L+'],
    ['La primera sí, la otra no lo sé todavía', 'es', 'E+'],
    ['Solo voy a poder el martes, la otra cancélela', 'es', 'E+ L-'],
    ['Emma no tiene fiebre', 'es', '?'],
    ['no solo Emma', 'es', '?'],
    ['Emma viendra mais Liam est malade, il ne viendra pas', 'fr', 'E+ L-'],
    ['ok pour mardi, par contre mercredi impossible', 'fr', 'E+ L-'],
    ['Je garde celui de mardi, Liam je ne sais pas encore', 'fr', 'E+'],
    ["Emma n'est pas malade", 'fr', '?'],
    ['Emma kommt, Liam kann leider nicht', 'de', 'E+ L-'],
    ['nicht nur Emma', 'de', '?'],
    ['martedì va bene, mercoledì non posso', 'it', 'E+ L-'],
    ['A Emma vai, o Liam não pode', 'pt', 'E+ L-'],
    ['во вторник да, в среду нет', 'ru', 'E+ L-'],
    ['周二可以, 周三不行', 'zh', 'E+ L-'],
    ['화요일 가요, 수요일 못 가요', 'ko', 'E+ L-'],
    ['martes oo, miyerkules hindi', 'tl', 'E+ L-'],
  ])('is understood in other languages: %j (%s)', (text, language, said) => {
    expect(read(text, TWO, language)).toBe(said);
  });

  it('goes on from a list that was offered', () => {
    const listed = THREE.map((one, index) => ({ ...one, number: index + 1 }));
    expect(read('Number 2. The rest are fine', listed, 'en', 'cancel')).toBe('E+ L- N+');
    expect(read('3 is a no, Noah has an ear infection', listed, 'en', 'confirm')).toBe('N-');
    expect(read("the first. Can't say for the others yet", listed, 'en', 'confirm')).toBe('E+');
    expect(read('all of them, we moved away', listed, 'en', 'cancel')).toBe('E- L- N-');
    expect(read('Thanks all', listed, 'en', 'confirm')).toBe('?');
    expect(read('not Emma', listed, 'en', 'cancel')).toBe('?');
  });

  it('turns earlier answers only in plain words', () => {
    const confirmed = TWO.map((one) => ({ ...one, willAttend: true }));
    expect(read("Actually can't do Wednesday, sorry, parents' evening", confirmed)).toBe('L-');
    expect(read("oh hang on, Wednesday's out, it's the school play", confirmed)).toBe('L-');
    const canceled = TWO.map((one) => ({ ...one, willAttend: false }));
    expect(read('Liam can come after all, my mum will bring him', canceled)).toBe('L+');
    expect(read('Liam ok', canceled)).toBe('?');
    expect(read("Liam's I still have to check, Emma yes", canceled)).toBe('?');
    expect(read('yes for the other one', [{ ...EMMA, willAttend: false }, LIAM])).toBe('L+');
    expect(read('yes for the other one', TWO)).toBe('?');
  });

  it('knows which appointment is the contact’s own', () => {
    const own = [{ ...EMMA, names: ['Maria', 'Maria'] }, LIAM];
    expect(read("yes for me, Liam can't", own)).toBe('M+ L-');
    expect(read('Wednesday works for me', own)).toBe('L+');
    expect(read('yes for me', TWO)).toBe('?');
  });
});

describe('whatever is said of several', () => {
  const names = ['Emma', 'Liam', 'Noah'];
  const days = ['Tuesday', 'Wednesday', 'Thursday'];
  const words = fc.constantFrom<string>(
    ...names,
    ...days,
    ...['yes', 'no', 'not', "can't", 'can come', 'is fine', 'cancel', 'keep', 'maybe', 'if', 'only', 'wait'],
    ...['and', 'but', 'for', 'to', 'sorry', 'he has a cold', 'or', 'Zoe', 'Friday', 'will let you know'],
    ...[',', '.', '?', '\n'],
  );
  const texts = fc.array(words, { maxLength: 9 }).map((parts) => parts.join(' '));
  const answers = fc.array(fc.constantFrom(null, true, false), { minLength: 3, maxLength: 3 });

  it('only who is named is answered for', () => {
    fc.assert(
      fc.property(texts, answers, (text, answered) => {
        const candidates = THREE.map((one, index) => ({ ...one, willAttend: answered[index] ?? null }));
        const chosen = [...(readNamed(text, candidates, NOW, 'en')?.choices.keys() ?? [])];
        const isNamed = (index: number): boolean =>
          [names[index], days[index]].some((name) => name !== undefined && text.includes(name));
        expect(chosen.filter((index) => !isNamed(index))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('nothing is applied where the same one is told yes and no', () => {
    const joins = fc.constantFrom(', ', '. ', ' and ', ' but ', ' ');
    fc.assert(
      fc.property(fc.constantFrom(...names), joins, fc.boolean(), (name, join, yesFirst) => {
        const [first, second] = yesFirst ? ['yes', 'no'] : ['no', 'yes'];
        expect(readNamed(`${name} ${first}${join}${name} ${second}`, THREE, NOW, 'en')).toBeUndefined();
      }),
    );
  });
});
