import { describe, expect, it } from '@jest/globals';
import { findName } from './written-name.js';

describe('the name of a contact in the title of an appointment', () => {
  it.each([
    ['Maria Garcia', 'Maria Garcia'],
    ['Maria Garcia - Cleaning', 'Maria Garcia'],
    ['Cleaning: María de la Cruz (206) 555-0111', 'María de la Cruz'],
    ['Garcia, Maria', 'Maria Garcia'],
    ['Maria Garcia with Dr. Lee', 'Maria Garcia'],
    ['New patient | John O’Brien', 'John O’Brien'],
  ])('%j says it', (title, name) => expect(findName(title)).toBe(name));

  it.each([
    'Cleaning',
    'Maria',
    'Maria Garcia and John Lee',
    'Staff meeting',
    'maria garcia',
    'Root Canal',
    '',
  ])('%j does not say it beyond doubt', (title) => expect(findName(title)).toBeUndefined());
});
