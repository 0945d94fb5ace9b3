import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { TemplateForm } from './templates.js';
import { fill, firstSentences, InvalidTemplate, parseTemplate } from './templates.js';

const THREE: TemplateForm = {
  places: [3],
  meaning: 'company, date and time, details',
  names: ['org', 'when'],
};
const NONE_OR_ONE: TemplateForm = { places: [0, 1], meaning: 'company', names: ['org'] };

describe('a template', () => {
  it('takes its values in order', () => {
    const template = parseTemplate('[{}] on {}{}.', THREE);
    expect(fill(template, ['Org', 'Monday', ' at home'])).toBe('[Org] on Monday at home.');
  });

  it('may do without the place where that is allowed', () => {
    expect(fill(parseTemplate('Thank you!', NONE_OR_ONE), ['Org'])).toBe('Thank you!');
    expect(fill(parseTemplate('[{}] Thank you!', NONE_OR_ONE), ['Org'])).toBe('[Org] Thank you!');
  });

  it('writes doubled braces as one, as in Python', () => {
    expect(fill(parseTemplate('{{}} {{{}}} {{x}}', NONE_OR_ONE), ['Org'])).toBe('{} {Org} {x}');
  });

  it('breaks lines at a backslash and an n, as in an environment variable', () => {
    expect(fill(parseTemplate('[{}]\\nThank you!\nBye', NONE_OR_ONE), ['Org'])).toBe(
      '[Org]\nThank you!\nBye',
    );
  });

  it('never reads a value as a template', () => {
    expect(fill(parseTemplate('[{}]', NONE_OR_ONE), ['{} {{ \\n $& $1'])).toBe('[{} {{ \\n $& $1]');
  });

  it.each([
    ['[{}] on {}.', 'must have 3 {} (company, date and time, details), but has 2'],
    ['[{}] on {}{}{}.', 'must have 3 {} (company, date and time, details), but has 4'],
    ['Hello', 'must have 3 {} (company, date and time, details), but has 0'],
    [
      '{0} {1} {2}',
      'has {0}: a place is written {}, or is one of {org}, {when}, and a brace itself is written {{ or }}',
    ],
    [
      '{org} on {wen}',
      'has {wen}: a place is written {}, or is one of {org}, {when}, and a brace itself is written {{ or }}',
    ],
    ['{} {when} {}', 'has places with names and places without: all have one, or none'],
    ['{} {} {} {', 'has a { alone: a brace itself is written {{'],
    ['{} {} {} }', 'has a } alone: a brace itself is written }}'],
  ])('%j is refused: %s', (text, problem) => {
    expect(() => parseTemplate(text, THREE)).toThrow(new InvalidTemplate(problem));
  });

  it('says which numbers of places are allowed', () => {
    expect(() => parseTemplate('{} {}', NONE_OR_ONE)).toThrow(
      new InvalidTemplate('must have 0 or 1 {} (company), but has 2'),
    );
  });

  it('gives any text back whose braces are doubled', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 4, maxLength: 4 }), fc.string(), (texts, value) => {
        const plain = texts.map((text) => text.replaceAll('\\n', 'n'));
        const written = plain.map((text) => text.replaceAll('{', '{{').replaceAll('}', '}}')).join('{}');
        // `{` before a place reads as `{{` and `}`, as in Python.
        fc.pre(
          plain.slice(0, 3).every((text) => !text.endsWith('{')) &&
            plain.slice(1).every((text) => !text.startsWith('}')),
        );
        expect(fill(parseTemplate(written, THREE), [value, value, value])).toBe(plain.join(value));
      }),
    );
  });
});

describe('the first sentences of a template', () => {
  const without = (text: string): string =>
    fill(firstSentences(parseTemplate(text, THREE)), ['Org', 'Monday', ' at St. Mary']);

  it.each([
    [
      "[{}] You have an appointment on {}{}. Please reply 'Yes'.",
      '[Org] You have an appointment on Monday at St. Mary.',
    ],
    ['{}: {}{}!\\nYes or no?', 'Org: Monday at St. Mary!'],
    ['{}: {}{}\\nYes or no?', 'Org: Monday at St. Mary'],
    ['{}予約{}{}。ご返信ください。', 'Org予約Monday at St. Mary。'],
    ['{} {}{}', 'Org Monday at St. Mary'],
    ['Yes or no? {}: {}{} (bring your card)', 'Yes or no? Org: Monday at St. Mary (bring your card)'],
  ])('of %j end where the sentence of the last place ends', (text, shorter) => {
    expect(without(text)).toBe(shorter);
  });
});
