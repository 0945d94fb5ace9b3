import { describe, expect, it } from '@jest/globals';
import { OpenPhrases } from './open-phrases.js';

describe('phrases with open words', () => {
  const phrases = new OpenPhrases('harass*, leave (me|us) alone, *notification*, sue you, quit*, sí*');
  const stands = (text: string): boolean => phrases.standsIn(text.split(' '));

  it.each([
    'you harass us',
    'harassment',
    'please leave us alone',
    'pushnotifications off',
    'i will sue you',
  ])('stand in %j', (text) => expect(stands(text)).toBe(true));

  it.each(['', 'harbor', 'leave him alone', 'leave me', 'you sue', 'a notice'])('stand not in %j', (text) =>
    expect(stands(text)).toBe(false),
  );

  it('are folded as texts are', () => expect(stands('sientelo')).toBe(true));
});
