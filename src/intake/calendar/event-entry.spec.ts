import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EntryRules } from './event-entry.js';
import { meaningOf, placeNumbersOf } from './event-entry.js';
import { externalIdOf } from './event-ids.js';
import type { EventTexts, Occurrence } from './told-events.js';

const RULES: EntryRules = { country: 'US', notifyWindows: [24], placeNumbers: new Set(), isInOrder: false };
const TEXTS: EventTexts = {
  summary: 'Maria Garcia',
  description: '206 555 0111',
  location: '',
  links: [],
  attendees: [],
};

const occurrence = (more: Partial<Occurrence> = {}): Occurrence => ({
  kind: 'stands',
  uid: 'a',
  recurrence: null,
  sequence: 3,
  time: '2027-03-05T09:00:00',
  at: Date.UTC(2027, 2, 5, 17),
  zone: 'America/Los_Angeles',
  isFar: false,
  texts: TEXTS,
  ...more,
});

describe('what an event means', () => {
  it('is an appointment with all that the event says of it', () => {
    expect(meaningOf(occurrence({ texts: { ...TEXTS, location: 'Room 2' } }), RULES)).toEqual({
      kind: 'entry',
      entry: {
        kind: 'stands',
        row: {
          external_id: 'a',
          contact_number: '+12065550111',
          contact_name: 'Maria Garcia',
          appointment_time: '2027-03-05T09:00:00',
          time_zone: 'America/Los_Angeles',
          notify_window: [24],
          location: 'Room 2',
          sequence: 3,
        },
      },
    });
  });

  it('has no sequence where the order in which it comes is enough', () => {
    const meaning = meaningOf(occurrence({ kind: 'canceled' }), { ...RULES, isInOrder: true });

    expect(meaning).toEqual({ kind: 'entry', entry: { kind: 'canceled', externalId: 'a' } });
  });

  it('is nothing where the number is that of the place of several appointments', () => {
    const at = (summary: string): Occurrence =>
      occurrence({ texts: { ...TEXTS, summary, description: '', location: 'Clinic, 206 555 0100' } });
    const placeNumbers = placeNumbersOf([at('Maria'), at('John')], 'US');

    expect(placeNumbers).toEqual(new Set(['12065550100']));
    expect(meaningOf(at('Maria'), { ...RULES, placeNumbers })).toEqual({
      kind: 'left_out',
      reason: 'no_number',
    });
    expect(placeNumbersOf([at('Maria'), at('Maria')], 'US')).toEqual(new Set());
  });

  it.each(['https://zoom.example/j/1', 'x'.repeat(129), '206 555 0111', ''])(
    'has no place where it says %j',
    (location) => {
      expect(JSON.stringify(meaningOf(occurrence({ texts: { ...TEXTS, location } }), RULES))).not.toContain(
        'location',
      );
    },
  );

  it('has an external id that reminders take, whatever its UID is', () => {
    const uid = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    );
    fc.assert(
      fc.property(uid, fc.constantFrom(null, '20270305T170000Z'), (written, recurrence) => {
        const id = externalIdOf({ uid: written, recurrence });
        expect([...id].length).toBeLessThanOrEqual(128);
        expect(id).toBe(id.trim());
        expect(id).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
