import { describe, expect, it } from '@jest/globals';
import { segmentsOf } from '../text/sentences.js';
import type { Candidate } from './candidate.js';
import { mentionPhrases } from './mention-phrases.js';
import { MentionFinder } from './mentions.js';

/** A Monday. */
const NOW = new Date('2027-03-01T12:00:00Z');
const at = (time: string): Pick<Candidate, 'at' | 'timeZone'> => ({ at: new Date(time), timeZone: 'UTC' });
const BENJAMIN = { ...at('2027-03-02T09:00Z'), names: ['Benjamin', 'Maria', 'Dr. Kim'] };
const MARIA = { ...at('2027-03-03T09:20Z'), names: ['Maria', 'Maria', 'Dr. Patel'] };
const SOPHIE = { ...at('2027-03-03T15:30Z'), names: ['Sophie', 'Maria', 'Dr. Patel'] };
const CANDIDATES: readonly Candidate[] = [BENJAMIN, MARIA, SOPHIE];

/** What each mention may mean, counted from one; `-` where it fits none. */
function found(text: string, candidates = CANDIDATES, language = 'en'): string[] {
  const phrases = mentionPhrases([language]);
  const finder = new MentionFinder({ text, candidates, now: NOW, language, phrases });
  return segmentsOf(text)
    .flatMap(({ words }) => finder.itemsOf(words))
    .flatMap((item) => (item.kind === 'mention' ? [item] : []))
    .map(({ fits, left }) => left ?? ([...fits].map((index) => index + 1).join('') || '-'));
}

describe('what a text names', () => {
  it.each([
    ['Sophie', ['3']],
    ["Sophie's", ['3']],
    ['sopie', ['3']],
    ['Benji', ['1']],
    ['Dr Kim', ['1']],
    ['Dr Patel', ['23']],
    ['Maria', ['2']],
    ['for me', ['2']],
    ['Tuesday', ['1']],
    ['on wed', ['23']],
    ['tue wed', ['1', '23']],
    ['Wednesday at 3:30pm', ['3']],
    ['the 9am one', ['1']],
    ['9:20', ['2']],
    ['Friday', ['-']],
    ['the mornings', ['12']],
    ['the afternoon one', ['3']],
    ['the first one', ['1']],
    ['the first two', ['12']],
    ['the last two', ['23']],
    ['all of them', ['123']],
    ['all three', ['123']],
    ['both', ['-']],
    ['the later one', ['-']],
    ['the rest', ['rest']],
    ['the other one', ['other']],
  ])('is found by names, times, places and quantities: %j', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  it.each([
    ['las dos primeras', 'es', ['12']],
    ['la de la tarde', 'es', ['3']],
    ['Benjamincito', 'es', ['1']],
    ['los 3', 'es', ['123']],
    ['les deux premiers', 'fr', ['12']],
    ["celui de l'après-midi", 'fr', ['3']],
    ['die ersten zwei', 'de', ['12']],
    ['am Dienstag', 'de', ['1']],
    ['le prime due', 'it', ['12']],
    ['na terça', 'pt', ['1']],
    ['周二', 'zh', ['1']],
    ['화요일은', 'ko', ['1']],
    ['во вторник', 'ru', ['1']],
  ])('is found in each language: %j (%s)', (text, language, mentions) => {
    expect(found(text, CANDIDATES, language)).toEqual(mentions);
  });

  it.each([
    'good morning',
    'until Friday',
    'every Tuesday',
    'the first time',
    'not at all',
    'after all',
    'I will be there',
    'call me',
    '2',
    'Zoe',
  ])('is nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is a number where a list was offered, unless it counts something', () => {
    const listed = CANDIDATES.map((candidate, index) => ({ ...candidate, number: index + 1 }));
    expect(found('2', listed)).toEqual(['2']);
    expect(found('3 is a no', listed)).toEqual(['3']);
    expect(found('4', listed)).toEqual(['-']);
    expect(found('2 kids', listed)).toEqual([]);
  });

  it('is nothing where all share it', () => {
    const shared = [BENJAMIN, { ...SOPHIE, at: BENJAMIN.at, names: ['Sophie', 'Maria', 'Dr. Kim'] }];
    expect(found('Tuesday with Dr Kim, Maria', shared)).toEqual([]);
  });

  it('is of two within an hour the one to the minute, unless the other still waits', () => {
    const near = [BENJAMIN, { ...MARIA, at: new Date('2027-03-02T09:20Z') }];
    expect(found('9am', near)).toEqual(['1']);
    expect(found('9am', [{ ...BENJAMIN, willAttend: true }, ...near.slice(1)])).toEqual([]);
  });
});
