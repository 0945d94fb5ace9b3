import { describe, expect, it } from '@jest/globals';
import type { WordingSettings } from '../../platform/config/wording-settings.js';
import { Wording, wordingProblems } from './wording.js';

const SETTINGS: WordingSettings = {
  orgName: 'Org',
  languageDefault: 'en_us',
  locationOperator: undefined,
  participantOperator: undefined,
  templates: {},
  perLanguage: {},
};
describe('what is wrong with the settings', () => {
  it('is nothing for the defaults', () => {
    expect(wordingProblems(SETTINGS)).toEqual([]);
  });

  it('is told for every variable by its name', () => {
    const problems = wordingProblems({
      ...SETTINGS,
      languageDefault: 'klingon',
      templates: { MSG_TEMPLATE: '{} {}', CONFIRMATION_RESPONSE: 'Thanks {name}', CANCEL_RESPONSE: 'fine' },
      perLanguage: {
        fr: { MSG_TEMPLATE: '{}{}{} Répondez STOP pour annuler', HELP_RESPONSE: '{' },
        klingon: { UNPARSABLE_RESPONSE: 'nuqneH {}' },
      },
    });
    expect(problems.map(({ name, problem }) => `${name} ${problem}`)).toEqual([
      'LANGUAGE_DEFAULT must be the name of a language, such as en_us, fr or es',
      'MSG_TEMPLATE must have 3 {} (company, date and time, details), but has 2',
      'CONFIRMATION_RESPONSE has {name}: a place is written {}, or is one of {org}, and a brace itself is written {{ or }}',
      'MSG_TEMPLATE_FR offers STOP as an answer: to carriers and to the law that is a wish for no more messages, so it must be another word, or be offered for opting out',
      'HELP_RESPONSE_FR has a { alone: a brace itself is written {{',
      'UNPARSABLE_RESPONSE_KLINGON does not end in the name of a language that is known, such as FR or PT_BR',
    ]);
  });

  it('leaves a bad template out', () => {
    const text = new Wording({ ...SETTINGS, templates: { MSG_TEMPLATE: '{} {}' } }).reminder({
      at: new Date('2027-07-21T21:00:00Z'),
      timeZone: '-07:00',
    });
    expect(text).toMatch(/^\[Org\] You have an appointment/);
  });
});
