import { describe, expect, it } from '@jest/globals';
import { meaningOf, tokensOf } from './lexicon.js';

const roleOf = (word: string, language: string): string | undefined => {
  const meaning = meaningOf(word, language);
  return meaning?.kind === 'plain' ? meaning.role : undefined;
};
const languagesOf = (text: string, language?: string): string[] =>
  tokensOf(text.split(' '), language).flatMap((token) => token.words.map(() => token.language));

describe('the lexicon', () => {
  it('lets the language of the reminder rule where a word stands in several tables', () => {
    expect(roleOf('will', 'de')).toBe('must');
    expect(roleOf('will', 'en_us')).toBe('will');
    expect(roleOf('will', 'sw')).toBe('will');
  });

  it('knows the answers of every language whatever the language of the reminder', () => {
    for (const word of ['yes', 'sí', 'oui', 'ja', 'sim']) expect(roleOf(word, 'ko_kr')).toBe('yes');
  });

  it('lets one language decide: the one that knows the most of the words', () => {
    expect(languagesOf('se posso vengo', 'en')).toEqual(['it', 'it', 'it']);
    expect(languagesOf('no puedo ir manana', 'en')).toEqual(['es', 'es', 'es', 'es']);
    expect(languagesOf('no thanks', 'es')).toEqual(['en', 'en']);
    expect(languagesOf('no', 'es')).toEqual(['es']);
  });

  it('goes on in another language where that knows more', () => {
    expect(languagesOf('yes i will be there con mi hijo', 'en')).toEqual([
      ...['en', 'en', 'en', 'en', 'en'],
      ...['es', 'es', 'es'],
    ]);
  });
});
