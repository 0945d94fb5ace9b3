import { describe, expect, it } from '@jest/globals';
import type { PlaceValues } from './named-places.js';
import { fillNamed } from './named-places.js';
import { firstSentences, parseTemplate, PLACE_NAMES } from './templates.js';

const ALL: PlaceValues = {
  old: '',
  org: 'Org',
  when: 'Monday at 2 PM',
  date: 'Monday',
  time: '2 PM',
  details: ' at Home with Joe',
  location: 'Home',
  participant: 'Joe',
  name: 'Maria',
};
const FORM = { places: [3], meaning: 'company, date and time, details', names: PLACE_NAMES };
const fill = (text: string, missing: readonly string[] = []): string => {
  const { parts, names = [] } = parseTemplate(text, FORM);
  const values = Object.fromEntries(
    Object.entries(ALL).map(([name, value]) => [name, missing.includes(name) ? '' : value]),
  );
  return fillNamed(parts, names, { ...ALL, ...values }, ['at', 'with']);
};

describe('named places', () => {
  it.each([
    ['[{org}] {name}: {date}, {time}', '[Org] Maria: Monday, 2 PM'],
    ['On {when}{details}. {{Bye}}', 'On Monday at 2 PM at Home with Joe. {Bye}'],
    ['On {when} {details}.', 'On Monday at 2 PM at Home with Joe.'],
  ])('are filled in any order: %j', (text, filled) => {
    expect(fill(text)).toBe(filled);
  });

  it.each([
    ['Hi {name}, on {when} at {location} with {participant}.', 'Hi, on Monday at 2 PM.'],
    ['Hi {name}! See {participant} on {date}', 'Hi! See on Monday'],
    ['Dear {name}, you have a date on {when}', 'you have a date on Monday at 2 PM'],
    ['On {when} ({location}). Bye', 'On Monday at 2 PM. Bye'],
    ['On {when}{details}. Bye', 'On Monday at 2 PM. Bye'],
    ['When: {when}\nPlace: {location}\nWith: {participant}\nBye', 'When: Monday at 2 PM\nBye'],
    ['{name} {location} {participant} {when}', 'Monday at 2 PM'],
  ])('that are missing leave nothing behind: %j', (text, filled) => {
    expect(fill(text, ['name', 'location', 'participant', 'details'])).toBe(filled);
  });

  it('leave the question out after the sentence of the last one, but for whom it is from and for', () => {
    const { parts, names = [] } = firstSentences(
      parseTemplate('{name}, see you {when} at {location}. Reply Yes, {name}, or call {org}.', FORM),
    );
    expect(fillNamed(parts, names, ALL, [])).toBe('Maria, see you Monday at 2 PM at Home.');
  });
});
