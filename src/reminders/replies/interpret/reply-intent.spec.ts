import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LOCALES } from '../../../language/locales/locales.js';
import { meantWord } from '../../../language/text/spelling.js';
import type { Reply } from './reply-intent.js';
import { readReply } from './reply-intent.js';
import { isAsWanted, labelOf } from './reply-label.js';
import { answerBooks } from './text/answer-book.js';

interface Sample {
  intent: string;
  language: string | undefined;
  text: string;
}

const FOLDER = new URL('../../../language/corpus/', import.meta.url);

function samplesIn(file: string): Sample[] {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
  const [, ofFile] = /^([a-z]{2})\.txt$/u.exec(file) ?? [];
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, intent, language, text] = /^([a-z_]+)(?:\/(\w+))? \| (.+)$/u.exec(line) ?? [];
      if (!intent || !text) throw new Error(`${file} has a line that is not "intent | text": ${line}`);
      return { intent, language: language ?? ofFile, text: text.replaceAll('\\n', '\n') };
    });
}

const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
const ALL = FILES.flatMap(samplesIn);
const ANSWERED = ALL.filter(({ intent }) => intent === 'confirm' || intent === 'cancel');

const read = ({ text, language }: Sample): Reply['intent'] => readReply(text, language).intent;
const flipped = (one: string, other: string): boolean =>
  (one === 'confirm' && other === 'cancel') || (one === 'cancel' && other === 'confirm');

describe('what texts mean', () => {
  it.each(FILES)('is as the table %s says', (file) => {
    const samples = samplesIn(file);
    expect(samples.length).toBeGreaterThan(10);
    const wrong = samples.filter(
      ({ intent, text, language }) => !isAsWanted(intent, readReply(text, language)),
    );
    expect(wrong.map((sample) => ({ ...sample, read: read(sample) }))).toEqual([]);
  });

  it.each(LOCALES.map(({ language }) => language))('is tried on at least 150 texts in %s', (language) => {
    expect(samplesIn(`${language}.txt`).length).toBeGreaterThanOrEqual(150);
  });

  it('tells a bare CANCEL, which is an opt-out and a cancelation, from the question', () => {
    expect(readReply('Cancel. Thank you')).toEqual({ intent: 'stop', cancelsAppointment: true });
    expect(readReply('Cancel?')).toEqual({ intent: 'stop' });
    expect(readReply('STOP')).toEqual({ intent: 'stop' });
  });

  it.each([
    ['Yes but no more texts', 'confirm'],
    ['Sí, pero ya no me manden mensajes', 'confirm'],
    ['I will be there, but please stop sending texts', 'confirm'],
    ['cancel my appointment and stop texting me', 'cancel'],
    ['Yes stop texting me', undefined],
    ['No and stop texting me', undefined],
  ])('hears what stands beside an opt-out: %j', (text, beside) => {
    expect(readReply(text)).toEqual({ intent: 'stop', ...(beside ? { beside } : {}) });
  });

  it.each(['I already confirmed', 'Ya confirmé', "J'ai déjà confirmé"])(
    'marks what was said before: %j',
    (text) => {
      expect(readReply(text)).toEqual({ intent: 'confirm', restates: true });
    },
  );

  it('marks thanks and the like, which need no answer', () => {
    expect(readReply('Thank you so much!')).toEqual({ intent: 'unclear', acknowledgement: true });
    expect(readReply('qué?')).toEqual({ intent: 'unclear' });
  });

  it.each([
    ['My husband passed away last week', 'bereavement'],
    ['Falleció mi mamá', 'bereavement'],
    ["Il est à l'hôpital", 'illness'],
    ['I have chest pain', 'urgent'],
    ['Running 15 minutes late', 'late'],
    ['Is there parking?', 'question'],
    ['¿A qué hora es?', 'question'],
    ['I will call my lawyer about these texts', 'possible_opt_out'],
    ['My phone died', 'unclear'],
  ])('tells what an unclear text is: %j', (text, label) => {
    expect(labelOf(readReply(text))).toBe(label);
  });

  it('marks what agrees or declines only mildly', () => {
    expect(readReply('Ok, thanks')).toEqual({ intent: 'confirm', weak: true });
    expect(readReply('👍')).toEqual({ intent: 'confirm', weak: true });
    expect(readReply('No, thank you')).toEqual({ intent: 'cancel', weak: true });
    expect(readReply('No')).toEqual({ intent: 'cancel' });
    expect(readReply('Ok, I will be there')).toEqual({ intent: 'confirm' });
  });
});

describe('whatever a text holds', () => {
  const books = answerBooks.get();
  const answering = new Set(books.flatMap(({ spellings }) => [...spellings.known]));
  /** "dkk" is "dk", with a letter held down. */
  const isKnown = (word: string): boolean =>
    books.some(({ spellings }) => answering.has(meantWord(word, spellings)));

  it('text without a word of the vocabulary neither confirms nor cancels', () => {
    const strange = fc
      .array(fc.string({ unit: fc.constantFrom(...'bdfghjkpqvwxz'), minLength: 3, maxLength: 9 }), {
        minLength: 1,
      })
      .filter((words) => !words.some(isKnown));
    fc.assert(
      fc.property(strange, fc.constantFrom(' ', ', ', '. ', '? ', '\n'), (words, gap) => {
        expect(['unclear', 'stop', 'start', 'help']).toContain(readReply(words.join(gap)).intent);
      }),
    );
  });

  it('any text at all is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(readReply(text).intent).toEqual(expect.any(String));
      }),
    );
  });

  it('politeness, punctuation and case around it never turn a yes into a no, nor a no into a yes', () => {
    const before = fc.constantFrom(
      '',
      'Hi, ',
      'Hello. ',
      'Thank you. ',
      'Sorry, ',
      'Good morning! ',
      '  ',
      '"',
    );
    const after = fc.constantFrom(
      '',
      '.',
      '!!',
      ' please',
      ', thank you',
      '. Thanks!',
      ' 🙏',
      ' :)',
      '\n',
      '"',
    );
    const cases = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ANSWERED), before, after, cases, (sample, head, tail, change) => {
        const again = readReply(head + change(sample.text) + tail, sample.language).intent;
        expect(flipped(sample.intent, again)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('an unknown word behind it or before it never turns a yes into a no, nor a no into a yes', () => {
    const strange = fc.string({ unit: fc.constantFrom(...'bdfghjkpqvwxz'), minLength: 4, maxLength: 9 });
    const joint = fc.constantFrom(' ', ', ', '. ', ' and ', ' but ');
    fc.assert(
      fc.property(
        fc.constantFrom(...ANSWERED),
        strange.filter((word) => !answering.has(word)),
        joint,
        fc.boolean(),
        (sample, word, gap, before) => {
          const text = before ? `${word}${gap}${sample.text}` : `${sample.text}${gap}${word}`;
          expect(flipped(sample.intent, readReply(text, sample.language).intent)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('a question mark behind it never makes an unclear text an answer', () => {
    const unclear = ALL.filter(({ intent }) => intent === 'unclear');
    const answered = unclear.filter(({ text, language }) => {
      const { intent } = readReply(`${text}?`, language);
      return intent === 'confirm' || intent === 'cancel';
    });
    expect(answered).toEqual([]);
  });

  it('a plain yes beside a plain no is never guessed', () => {
    const yes = ['yes', 'yeah', 'Y', 'yup', 'sí', 'oui', '👍', 'ok', 'I confirm'];
    const no = ['no', 'nope', 'N', 'nah', 'non', '👎', 'no thanks'];
    const gap = [' ', ', ', '. ', ' and ', ' but ', ' or ', ' / ', '... ', '? '];
    fc.assert(
      fc.property(
        fc.constantFrom(...yes),
        fc.constantFrom(...no),
        fc.constantFrom(...gap),
        fc.boolean(),
        (one, other, between, turned) => {
          const text = turned ? `${other}${between}${one}` : `${one}${between}${other}`;
          expect([text, readReply(text).intent]).toEqual([text, 'unclear']);
        },
      ),
      { numRuns: 1200 },
    );
  });

  it('what confirms does not cancel with the same words in a reminder of another language', () => {
    const languages = ['en_us', 'es', 'fr', 'de', 'pt', 'it', 'ko_kr', undefined];
    fc.assert(
      fc.property(fc.constantFrom(...ANSWERED), fc.constantFrom(...languages), (sample, language) => {
        expect(flipped(sample.intent, readReply(sample.text, language).intent)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
