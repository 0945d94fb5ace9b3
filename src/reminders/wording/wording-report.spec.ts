import { describe, expect, it } from '@jest/globals';
import { measureReminders } from './wording-report.js';

const settings = {
  orgName: 'West Side',
  languageDefault: 'en_us',
  locationOperator: undefined,
  participantOperator: undefined,
  templates: {},
  perLanguage: {},
};

describe('measureReminders', () => {
  it('counts a usual reminder in the plain wording and in each configured language', () => {
    const measured = measureReminders({
      ...settings,
      perLanguage: { ko_kr: { MSG_TEMPLATE: '[{}] 예약 {}{}. Yes / No?' } },
    });

    expect(measured).toEqual([
      expect.objectContaining({ language: undefined, encoding: 'GSM-7', segments: 1 }),
      expect.objectContaining({ language: 'ko_kr', encoding: 'UCS-2' }),
    ]);
    expect(measured[0]?.text).toContain('Wednesday, September 22 at 7:30 PM at West Side Mechanics with Joe');
  });
});
