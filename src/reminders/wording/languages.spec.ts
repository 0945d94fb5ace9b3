import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ARROW_LANGUAGES, resolveLanguage, withParents } from './languages.js';

describe('the name of a language', () => {
  it('may be any of the 189 of arrow, each once', () => {
    expect(new Set(ARROW_LANGUAGES).size).toBe(189);
    expect(ARROW_LANGUAGES).toHaveLength(189);
    expect(ARROW_LANGUAGES.filter((name) => resolveLanguage(name)?.name !== name)).toEqual([]);
  });

  it('may be written in any case, with an underscore or a dash', () => {
    const writings = fc.constantFrom<(name: string) => string>(
      (name) => name.toUpperCase(),
      (name) => name.replaceAll('_', '-'),
      (name) => name.replaceAll('_', '-').toUpperCase(),
      (name) => name.charAt(0).toUpperCase() + name.slice(1),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ARROW_LANGUAGES), writings, (name, write) => {
        expect(resolveLanguage(write(name))).toEqual(resolveLanguage(name));
      }),
    );
  });

  it.each([
    ['en_us', 'en-US'],
    ['fr', 'fr'],
    ['ko_kr', 'ko-KR'],
    ['zh_tw', 'zh-TW'],
    ['ua', 'uk'],
    ['ee', 'et'],
    ['tl', 'fil'],
    ['sr_rs', 'sr-Latn-RS'],
    ['mk_mk_latn', 'mk-Latn-MK'],
  ])('%s of arrow is %s in BCP 47', (name, bcp47) => {
    expect(resolveLanguage(name)).toEqual({ name, bcp47 });
  });

  it.each([
    ['es-MX', 'es_mx', 'es-MX'],
    ['ES_419', 'es_419', 'es-419'],
    ['zh-hant-hk', 'zh_hant_hk', 'zh-Hant-HK'],
    ['sr-Cyrl', 'sr_cyrl', 'sr-Cyrl'],
    ['haw', 'haw', 'haw'],
    ['iw', 'he', 'he'],
    ['ewe', 'ewe', 'ee'],
    ['fr-BE-u-ca-buddhist', 'fr_be', 'fr-BE'],
  ])('may be the tag %s', (tag, name, bcp47) => {
    expect(resolveLanguage(tag)).toEqual({ name, bcp47 });
  });

  it.each([
    '',
    'xx',
    'und',
    'klingon',
    'english',
    'français',
    'en us',
    'en_',
    '_en',
    'file',
    'x-private',
    `en-${'a'.repeat(40)}`,
  ])('is not %j', (name) => {
    expect(resolveLanguage(name)).toBeUndefined();
  });

  it('is refused or resolved, whatever it is, and resolved names resolve to themselves', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{2,3}([-_][a-zA-Z]{2,4}){0,2}$/)),
        (name) => {
          const language = resolveLanguage(name);
          if (language) expect(resolveLanguage(language.name)).toEqual(language);
        },
      ),
    );
  });
});

describe('the parents of a language', () => {
  it('are what it is a variety of, the nearest first', () => {
    expect(withParents('fr')).toEqual(['fr']);
    expect(withParents('fr-CA')).toEqual(['fr-CA', 'fr']);
    expect(withParents('sr-Latn-RS')).toEqual(['sr-Latn-RS', 'sr-Latn', 'sr']);
  });
});
