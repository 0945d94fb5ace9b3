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

describe('a reminder', () => {
  it("is the seed's in English", () => {
    expect(wording().reminder(full)).toBe(
      "[Org] You have an appointment on Wednesday, July 21 at 2:00 PM at West Side Mechanics with Joe. Please reply 'Yes' to confirm, or 'No' to cancel.",
    );
  });

  it.each([
    [{}, 'on Wednesday, July 21 at 2:00 PM. Please'],
    [{ location: 'Suite 4' }, 'on Wednesday, July 21 at 2:00 PM at Suite 4. Please'],
    [{ participant: 'Joe' }, 'on Wednesday, July 21 at 2:00 PM with Joe. Please'],
    [{ location: '', participant: undefined }, 'on Wednesday, July 21 at 2:00 PM. Please'],
  ])('names only what is given: %j', (details, part) => {
    expect(wording().reminder({ ...appointment, ...details })).toContain(part);
  });

  it('never reads what is given as a template', () => {
    const text = wording({ orgName: '{} $&' }).reminder({
      ...appointment,
      location: '{}{0}\\n$1',
      participant: '{{}}',
    });
    expect(text).toContain('[{} $&] You');
    expect(text).toContain(' at {}{0}\\n$1 with {{}}. Please');
  });

  it('is put into plain characters where that makes it GSM-7', () => {
    const configured = wording({ templates: { MSG_TEMPLATE: '[{}] “{}”{} – reply ‘Yes’ or ‘No’…' } });
    expect(configured.reminder({ ...appointment, location: 'St. Mary’s' })).toBe(
      "[Org] \"Wednesday, July 21 at 2:00 PM\" at St. Mary's - reply 'Yes' or 'No'...",
    );
    expect(wording().reminder({ ...appointment, location: 'St. Mary’s 医院' })).toContain('St. Mary’s 医院');
  });
});

describe('a reminder without the question', () => {
  it.each([
    [
      undefined,
      '[Org] You have an appointment on Wednesday, July 21 at 2:00 PM at West Side Mechanics with Joe.',
    ],
    ['es', '[Org] Tiene una cita el mié, 21 jul, 14:00 en West Side Mechanics con Joe.'],
    ['fr', '[Org] Vous avez rendez-vous le mer 21 juil à 14:00 à West Side Mechanics avec Joe.'],
  ])('ends with the appointment (language %s)', (language, text) => {
    expect(wording().reminderWithoutQuestion({ ...full, language })).toBe(text);
  });

  it('is made of the configured text', () => {
    const configured = wording({ templates: { MSG_TEMPLATE: '{}: {}{}.\\nYes or no?' } });
    expect(configured.reminderWithoutQuestion(appointment)).toBe('Org: Wednesday, July 21 at 2:00 PM.');
  });
});

describe('the opt-out', () => {
  it('is confirmed with the word that takes it back', () => {
    expect(wording().optOut({ comeBackWord: 'UNSTOP' })).toBe(
      '[Org]\nYou will get no more messages from us. To get them again, reply UNSTOP.',
    );
    expect(wording().optOut({ comeBackWord: 'START', language: 'es' })).toMatch(/responda START\.$/);
  });

  it('says in one text that the appointment was canceled with it', () => {
    expect(wording().optOut({ comeBackWord: 'START', appointmentCanceled: true })).toBe(
      '[Org]\nYour appointment has been marked canceled, and you will get no more messages from us. To get them again, reply START.',
    );
  });

  it('is taken back with a text that says how to stop again', () => {
    expect(wording().optIn('fr')).toMatch(/Répondez STOP pour ne plus en recevoir\.$/);
  });

  it.each<[string, Partial<WordingSettings>]>([
    ['no more messages', { languageDefault: 'fr' }],
    ['plus de messages', { languageDefault: 'fr', templates: { MSG_TEMPLATE: 'Rendez-vous {}{}{}' } }],
    [
      'plus de messages',
      { languageDefault: 'fr_ca', perLanguage: { fr: { MSG_TEMPLATE: 'Rendez-vous {}{}{}' } } },
    ],
    ['no more messages', { languageDefault: 'nl', templates: { MSG_TEMPLATE: 'Afspraak {}{}{}' } }],
  ])('is confirmed by "%s", as the reminder was worded, under %j', (part, settings) => {
    expect(wording(settings).optOut({ comeBackWord: 'START' })).toContain(part);
  });
});

describe('the question which appointment is meant', () => {
  const two = [
    full,
    { at: new Date('2027-07-23T16:30:00Z'), timeZone: 'America/Los_Angeles', participant: 'Ann' },
  ];

  it('lists the appointments in order, numbered', () => {
    expect(wording().choose(two)).toBe(
      [
        '[Org]',
        'You have 2 appointments:',
        '1) Wednesday, July 21 at 2:00 PM at West Side Mechanics with Joe',
        '2) Friday, July 23 at 9:30 AM with Ann',
        "Please reply, for example, '1 yes 2 no', or 'yes to all'.",
      ].join('\n'),
    );
  });

  it('is asked in the language of the reminder', () => {
    expect(wording().choose(two, 'fr')).toBe(
      [
        '[Org]',
        'Vous avez 2 rendez-vous :',
        '1) mer 21 juil à 14:00 à West Side Mechanics avec Joe',
        '2) ven 23 juil à 09:30 avec Ann',
        "Merci de répondre par exemple '1 oui 2 non', ou 'oui à tous'.",
      ].join('\n'),
    );
  });
});

describe('the hint that STOP ends our texts', () => {
  it('stands behind an answer that does not name it', () => {
    const text = wording().unparsable();
    expect(wording().withOptOutHint(text)).toBe(`${text} Reply STOP for no more texts.`);
    expect(wording().withOptOutHint(wording().unparsable('es'), 'es')).toMatch(/Responda STOP para dejar/);
  });

  it('is left out where the answer names it already, or says nothing', () => {
    const own = wording({ templates: { UNPARSABLE_RESPONSE: '[{}] Yes, No or STOP?' } });
    expect(own.withOptOutHint(own.unparsable())).toBe('[Org] Yes, No or STOP?');
    expect(wording().withOptOutHint('')).toBe('');
  });
});
