import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wallTime } from '../planning/wall-time.js';
import { ARROW_LANGUAGES, resolveLanguage } from './languages.js';
import { whenInWords } from './when-in-words.js';

const WEDNESDAY = new Date('2027-07-21T14:00:00Z');
const SATURDAY_MORNING = new Date('2027-09-04T06:05:00Z');

const isEnglish = (name: string): boolean => resolveLanguage(name)?.bcp47.startsWith('en') === true;
const anyLanguage = fc.constantFrom(...ARROW_LANGUAGES);
const anyInstant = fc.date({
  min: new Date('1971-01-01T00:00:00Z'),
  max: new Date('9998-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('date and time in words', () => {
  it.each([
    ['en_us', 'Wednesday, July 21 at 2:00 PM', 'Saturday, September 4 at 6:05 AM'],
    ['en', 'Wednesday, July 21 at 2:00 PM', 'Saturday, September 4 at 6:05 AM'],
    ['en_gb', 'Wednesday 21 July at 14:00', 'Saturday 4 September at 06:05'],
    ['en_ca', 'Wednesday, July 21 at 2:00 pm', 'Saturday, September 4 at 6:05 am'],
    ['fr', 'mer 21 juil à 14:00', 'sam 4 sept à 06:05'],
    ['fr_fr', 'mer 21 juil à 14:00', 'sam 4 sept à 06:05'],
    ['fr_ca', 'mer 21 juill à 14 h 00', 'sam 4 sept à 06 h 05'],
    ['es', 'mié, 21 jul, 14:00', 'sáb, 4 sept, 6:05'],
    ['de', 'Mi, 21. Juli um 14:00', 'Sa, 4. Sept um 06:05'],
    ['it', 'mer 21 lug alle ore 14:00', 'sab 4 set alle ore 06:05'],
    ['pt_br', 'qua, 21 de jul às 14:00', 'sáb, 4 de set às 06:05'],
    ['pt_pt', 'quarta, 21 de jul às 14:00', 'sábado, 4 de set às 06:05'],
    ['nl', 'wo 21 jul om 14:00', 'za 4 sep om 06:05'],
    ['pl', 'śr, 21 lip 14:00', 'sob, 4 wrz 06:05'],
    ['ru', 'ср, 21 июл в 14:00', 'сб, 4 сент в 06:05'],
    ['ua', 'ср, 21 лип о 14:00', 'сб, 4 вер о 06:05'],
    ['uk', 'ср, 21 лип о 14:00', 'сб, 4 вер о 06:05'],
    ['bg', 'ср, 21 юли в 14:00', 'сб, 4 сеп в 6:05'],
    ['cs', 'st 21. čvc v 14:00', 'so 4. zář v 6:05'],
    ['fi', 'ke 21. heinä klo 14.00', 'la 4. syys klo 6.05'],
    ['sv', 'ons 21 juli kl 14:00', 'lör 4 sep kl 06:05'],
    ['da', 'ons 21. jul kl 14.00', 'lør 4. sep kl 06.05'],
    ['lt', 'liep 21 d, tr 14:00', 'rugs 4 d, št 06:05'],
    ['ee', 'K, 21. juuli, kell 14:00', 'L, 4. sept, kell 06:05'],
    ['el', 'Τετ 21 Ιουλ στις 2:00 μμ', 'Σάβ 4 Σεπ στις 6:05 πμ'],
    ['tr', '21 Tem Çar 14:00', '4 Eyl Cmt 06:05'],
    ['ja', '7月21日(水) 14:00', '9月4日(土) 6:05'],
    ['ko_kr', '7월 21일 (수) 오후 2:00', '9월 4일 (토) 오전 6:05'],
    ['zh', '7月21日周三 14:00', '9月4日周六 06:05'],
    ['fa', 'چهارشنبه 21 ژوئیه ساعت 14:00', 'شنبه 4 سپتامبر ساعت 6:05'],
    ['sr', 'sre 21. jul 14:00', 'sub 4. sep 06:05'],
    ['la', 'dies Mercurii, 21 Iul, hora 14:00', 'dies Saturni, 4 Sep, hora 06:05'],
    ['mk_latn', 'sre, 21 jul, vo 14:00', 'sab, 4 sep, vo 06:05'],
    ['es-MX', 'mié 21 de jul, 2:00 pm', 'sáb 4 de sep, 6:05 am'],
  ])('are in %s "%s"', (language, afternoon, morning) => {
    expect(whenInWords(WEDNESDAY, 'UTC', language)).toBe(afternoon);
    expect(whenInWords(SATURDAY_MORNING, 'UTC', language)).toBe(morning);
  });

  describe.each(ARROW_LANGUAGES)('in %s of arrow', (language) => {
    const text = whenInWords(new Date('2027-07-21T14:37:00Z'), 'UTC', language);

    it('name the day of the month and the time', () => {
      expect(text.match(/\d+/g)).toEqual(
        expect.arrayContaining(['21', '37', expect.stringMatching(/^(14|2)$/)]),
      );
    });

    it('name day and month in letters of the language', () => {
      expect(text.replace(/[\d\P{L}]/gu, '').length).toBeGreaterThanOrEqual(3);
    });

    it('tell each weekday and each month from the others', () => {
      const texts = Array.from({ length: 366 }, (_, day) =>
        whenInWords(new Date(Date.UTC(2028, 0, 1 + day, 14, 37)), 'UTC', language),
      );
      expect(new Set(texts).size).toBe(366);
    });

    it('are not English, unless that is what was asked for', () => {
      const english = ARROW_LANGUAGES.filter(isEnglish).map((name) =>
        whenInWords(new Date('2027-07-21T14:37:00Z'), 'UTC', name),
      );
      expect(english.includes(text)).toBe(isEnglish(language));
    });
  });

  it('have plain spaces, no marks of direction, no dots after abbreviations, and no digits but 0 to 9', () => {
    fc.assert(
      fc.property(anyInstant, anyLanguage, (at, language) => {
        const text = whenInWords(at, 'UTC', language);
        expect(text).not.toMatch(/[^\P{Z} ]|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(text).not.toMatch(/^ | $|  /);
        expect(text).not.toMatch(/[\p{L}\p{M}][.\u0970]/u);
        expect(text).not.toMatch(/[^\P{Nd}0-9]/u);
        expect(text).not.toMatch(/[{}]|undefined/);
      }),
      { numRuns: 2000 },
    );
  });

  it('show the wall time of a fixed offset and of a zone', () => {
    expect(whenInWords(new Date('2027-07-22T06:59:00Z'), '-08:00', 'en_us')).toBe(
      'Wednesday, July 21 at 10:59 PM',
    );
    expect(whenInWords(new Date('2027-07-22T06:59:00Z'), 'America/Los_Angeles', 'fr')).toBe(
      'mer 21 juil à 23:59',
    );
    expect(whenInWords(new Date('2027-01-21T07:59:00Z'), 'America/Los_Angeles', 'fr')).toBe(
      'mer 20 janv à 23:59',
    );
  });

  it('agree with the wall time in every zone', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...Intl.supportedValuesOf('timeZone')), (at, timeZone) => {
        const [, day, time] = /-(\d\d) (\d\d:\d\d)/.exec(wallTime(at, timeZone)) ?? [];
        const text = whenInWords(at, timeZone, 'fr');
        expect(text).toMatch(new RegExp(`^\\w{3} ${Number(day)} \\S+ à ${time}$`));
      }),
    );
  });

  it('are English in a language that is not known', () => {
    expect(whenInWords(WEDNESDAY, 'UTC', 'xx')).toBe('Wednesday, July 21 at 2:00 PM');
  });
});
