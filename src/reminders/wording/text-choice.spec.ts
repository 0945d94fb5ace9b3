import { describe, expect, it } from '@jest/globals';
import type { WordingSettings } from '../../platform/config/wording-settings.js';
import { Wording } from './wording.js';

const SETTINGS: WordingSettings = {
  orgName: 'Org',
  languageDefault: 'en_us',
  locationOperator: undefined,
  participantOperator: undefined,
  templates: {},
  perLanguage: {},
};
const wording = (changes: Partial<WordingSettings> = {}): Wording => new Wording({ ...SETTINGS, ...changes });
const appointment = { at: new Date('2027-07-21T21:00:00Z'), timeZone: '-07:00' };
const full = { ...appointment, location: 'West Side Mechanics', participant: 'Joe' };

describe('the text of a reminder', () => {
  it('puts only the date into LANGUAGE_DEFAULT', () => {
    expect(wording({ languageDefault: 'fr' }).reminder(full)).toBe(
      "[Org] You have an appointment on mer 21 juil à 14:00 at West Side Mechanics with Joe. Please reply 'Yes' to confirm, or 'No' to cancel.",
    );
  });

  it.each([
    [
      'es',
      "[Org] Tiene una cita el mié, 21 jul, 14:00 en West Side Mechanics con Joe. Por favor responda 'SI' para confirmar o 'NO' para cancelar.",
    ],
    [
      'fr',
      "[Org] Vous avez rendez-vous le mer 21 juil à 14:00 à West Side Mechanics avec Joe. Merci de répondre 'Oui' pour confirmer ou 'Non' pour annuler.",
    ],
    [
      'fr_ca',
      "[Org] Vous avez rendez-vous le mer 21 juill à 14 h 00 à West Side Mechanics avec Joe. Merci de répondre 'Oui' pour confirmer ou 'Non' pour annuler.",
    ],
    [
      'en_gb',
      "[Org] You have an appointment on Wednesday 21 July at 14:00 at West Side Mechanics with Joe. Please reply 'Yes' to confirm, or 'No' to cancel.",
    ],
    [
      'zh_tw',
      "[Org] 您的預約時間：7月21日週三 下午2:00 地點： West Side Mechanics 人員： Joe。請回覆 '是' 確認，或回覆 '否' 取消。",
    ],
    [
      'zh_cn',
      "[Org] 您的预约时间：7月21日周三 14:00 地点： West Side Mechanics 人员： Joe。请回复 '是' 确认，或回复 '否' 取消。",
    ],
    [
      'pt_br',
      "[Org] Lembrete do seu agendamento: qua, 21 de jul às 14:00 em West Side Mechanics com Joe. Por favor responda 'SIM' para confirmar ou 'NAO' para cancelar.",
    ],
    [
      'nl',
      "[Org] You have an appointment on wo 21 jul om 14:00 at West Side Mechanics with Joe. Please reply 'Yes' to confirm, or 'No' to cancel.",
    ],
  ])('that asks for %s has the built-in text of it, or the English one with its date', (language, text) => {
    expect(wording().reminder({ ...full, language })).toBe(text);
  });

  it('takes a configured text with the date in the language that is asked for', () => {
    const configured = wording({ templates: { MSG_TEMPLATE: '{}: {}{}' } });
    expect(configured.reminder({ ...full, language: 'fr' })).toBe(
      'Org: mer 21 juil à 14:00 at West Side Mechanics with Joe',
    );
    expect(configured.reminder(full)).toBe(
      'Org: Wednesday, July 21 at 2:00 PM at West Side Mechanics with Joe',
    );
  });

  it('takes the text that is set for its language or the nearest parent before all others', () => {
    const configured = wording({
      templates: { MSG_TEMPLATE: 'plain {}{}{}' },
      perLanguage: {
        fr: { MSG_TEMPLATE: 'fr {}{}{}' },
        fr_ca: { MSG_TEMPLATE: 'fr_ca {}{}{}' },
        ua: { MSG_TEMPLATE: 'ua {}{}{}' },
      },
    });
    const first = (language?: string): string | undefined =>
      configured.reminder({ ...appointment, language }).split(' ')[0];
    expect([first(), first('fr'), first('fr_CA'), first('fr-BE'), first('uk'), first('es')]).toEqual([
      'plain',
      'fr',
      'fr_ca',
      'fr',
      'ua',
      'plain',
    ]);
  });

  it('takes the text that is set for LANGUAGE_DEFAULT where it asks for no language', () => {
    const configured = wording({
      languageDefault: 'fr',
      perLanguage: { fr: { MSG_TEMPLATE: 'fr {}: {}{}' } },
    });
    expect(configured.reminder(full)).toBe('fr Org: mer 21 juil à 14:00 à West Side Mechanics avec Joe');
  });
});

describe('the operators', () => {
  const operators = { locationOperator: 'in', participantOperator: 'by' };

  it('stand in the English and in the configured text', () => {
    expect(wording(operators).reminder(full)).toContain(' in West Side Mechanics by Joe.');
    expect(
      wording({ ...operators, templates: { MSG_TEMPLATE: '{}: {}{}' } }).reminder({
        ...full,
        language: 'fr',
      }),
    ).toMatch(/ in West Side Mechanics by Joe$/);
  });

  it('do not get into a text of another language', () => {
    expect(wording(operators).reminder({ ...full, language: 'es' })).toContain(
      ' en West Side Mechanics con Joe.',
    );
    const perLanguage = { es: { MSG_TEMPLATE: '{}: {}{}' }, nl: { MSG_TEMPLATE: '{}: {}{}' } };
    expect(wording({ ...operators, perLanguage }).reminder({ ...full, language: 'es' })).toMatch(
      / en West Side Mechanics con Joe$/,
    );
    expect(wording({ ...operators, perLanguage }).reminder({ ...full, language: 'nl' })).toMatch(
      / in West Side Mechanics by Joe$/,
    );
  });

  it('stand in a text of LANGUAGE_DEFAULT', () => {
    const french = { languageDefault: 'fr', locationOperator: 'chez' };
    expect(wording(french).reminder({ ...full, language: 'fr' })).toContain(
      ' chez West Side Mechanics avec Joe.',
    );
  });
});

describe('the answers', () => {
  it("are the seed's in English", () => {
    expect(wording().confirmation()).toBe('[Org]\nThank you! Your appointment has been marked confirmed.');
    expect(wording().cancellation()).toBe('[Org]\nThank you! Your appointment has been marked canceled.');
    expect(wording().unparsable()).toBe(
      "[Org]\nSorry, we did not understand your response. Please reply 'Yes' to confirm, or 'No' to cancel.",
    );
    expect(wording().help()).toMatch(/^\[Org\]\n.*STOP to opt out\.$/);
  });

  it('stay English where only LANGUAGE_DEFAULT is set', () => {
    expect(wording({ languageDefault: 'fr' }).confirmation()).toMatch(/^\[Org\]\nThank you!/);
  });

  it('are in the language that the reminder asked for', () => {
    expect(wording().confirmation('es')).toBe('[Org]\n¡Gracias! Su cita ha sido confirmada.');
    expect(wording().cancellation('fr_ca')).toBe('[Org]\nMerci ! Votre rendez-vous est annulé.');
    expect(wording().unparsable('nl')).toMatch(/^\[Org\]\nSorry/);
  });

  it('are each chosen for themselves', () => {
    const configured = wording({
      templates: { CONFIRMATION_RESPONSE: 'Done.', MSG_TEMPLATE: '{}{}{}' },
      perLanguage: { es: { CANCEL_RESPONSE: '{}\\nAdios' } },
    });
    expect(configured.confirmation('es')).toBe('Done.');
    expect(configured.cancellation('es')).toBe('Org\nAdios');
    expect(configured.cancellation('fr')).toBe('[Org]\nMerci ! Votre rendez-vous est annulé.');
    expect(configured.cancellation()).toMatch(/^\[Org\]\nThank you!/);
  });
});
