import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { WordingSettings } from '../../../platform/config/wording-settings.js';
import { offeredAnswerProblems, offeredAnswers } from './offered-answers.js';

const settings = (
  templates: WordingSettings['templates'],
  perLanguage: WordingSettings['perLanguage'] = {},
): WordingSettings => ({
  orgName: 'West Side',
  languageDefault: 'en_us',
  locationOperator: undefined,
  participantOperator: undefined,
  templates,
  perLanguage,
});

describe('the answers that a text offers', () => {
  it.each<[string, string[]]>([
    ['[{}] Visit on {}{}. Reply C to confirm or X to cancel.', ['C', 'X']],
    ['[{}] {}{}. Reply c to confirm, x to cancel', ['c', 'x']],
    ['[{}] {}{}\\nText 1 to confirm, 2 to cancel', ['1', '2']],
    ["[{}] {}{}. Please reply 'Yes' to confirm, or 'No' to cancel.", ['Yes', 'No']],
    ['[{}] {}{}. Reply “Yep” or “Nope”.', ['Yep', 'Nope']],
    ['[{}] {}{}. REPLY YES TO CONFIRM OR NO TO CANCEL', ['YES', 'NO']],
    ['[{}] {}{}. Reply CONFIRM/DECLINE', ['CONFIRM', 'DECLINE']],
    ['[{}] {}{}. Répondez « Oui » pour confirmer ou « Non » pour annuler.', ['Oui', 'Non']],
    ["[{}] {}{}. Ответьте 'Да' или 'Нет'.", ['Да', 'Нет']],
    ["[{}] {}{}. 'Да' - приду, 'Нет' - не приду", ['Да', 'Нет']],
    ['[{}] {}{}。「はい」か「いいえ」と返信してください。', ['はい', 'いいえ']],
    ['[{}] {}{}. Antworten Sie mit JA oder NEIN', ['JA', 'NEIN']],
  ])('%s', (text, answers) => {
    expect(offeredAnswers(text)).toEqual(answers);
  });

  it.each([
    "[{}] Your 'Wellness Visit' is on {}{}.",
    "[{}] Don't forget your appointment on {}{}. We're at O'Hara's.",
    '[{}] You have an appointment on {}{}. Call us at 206-555-0100 to cancel.',
    '[{}] Please reply to confirm your visit on {}{}.',
    '[{}] {}{}. Text us if you need to cancel. Dr. Smith',
    '[{}] {}{}. Please call or text us to cancel.',
    '[{}] {}{}. I will send a nurse to you.',
    '',
  ])('none: %s', (text) => {
    expect(offeredAnswers(text)).toEqual([]);
  });
});

describe('a template that offers an answer which nobody would understand', () => {
  it('is named with the words, and with those that would be understood', () => {
    expect(
      offeredAnswerProblems(
        settings(
          { MSG_TEMPLATE: '[{}] {}{}. Reply C to confirm or X to cancel' },
          { uk: { MSG_TEMPLATE: "[{}] {}{}. Надішліть 'Так' або 'Ні'" } },
        ),
      ),
    ).toEqual([
      {
        name: 'MSG_TEMPLATE',
        problem: expect.stringMatching(
          /^offers 'C' and 'X' as an answer, which would not be understood: offer 'Yes' and 'No'/,
        ),
      },
      { name: 'MSG_TEMPLATE_UK', problem: expect.stringContaining("'Так' and 'Ні'") },
    ]);
  });

  it('is refused also where it asks again', () => {
    const problems = offeredAnswerProblems(settings({ UNPARSABLE_RESPONSE: 'Please reply A or B.' }));

    expect(problems.map(({ name }) => name)).toEqual(['UNPARSABLE_RESPONSE']);
  });

  it.each([
    "[{}] {}{}. Please reply 'Yes' to confirm, or 'No' to cancel.",
    '[{}] {}{}. Reply Y to confirm, N to cancel, or STOP to opt out.',
    '[{}] {}{}. Reply YES or NO. Reply HELP for help.',
    "[{}] {}{}. Por favor responda 'SI' para confirmar o 'NO' para cancelar.",
    "[{}] {}{}. Merci de répondre 'Oui' pour confirmer ou 'Non' pour annuler.",
    '[{}] {}{}.',
  ])('is not: %s', (text) => {
    expect(offeredAnswerProblems(settings({ MSG_TEMPLATE: text }))).toEqual([]);
  });

  it('is none of those in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const [, text = ''] = /^MSG_TEMPLATE="(.*)"$/m.exec(readme) ?? [];

    expect(text).toContain('reply');
    expect(offeredAnswerProblems(settings({ MSG_TEMPLATE: text }))).toEqual([]);
  });
});
