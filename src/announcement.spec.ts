import { describe, expect, it } from '@jest/globals';
import { announcementOf, forPeople, forPrograms } from './announcement.js';
import { loadSettings } from './settings.js';

const URL = 'http://127.0.0.1:8000';

describe('what a service says of itself', () => {
  it('names the front desk, and the simulated phone where it is the carrier', () => {
    const said = forPeople(announcementOf(loadSettings({ ORG_NAME: 'West Side' }), URL));

    expect(said).toMatch(/Front desk +http:\/\/127\.0\.0\.1:8000\/desk\n/);
    expect(said).toMatch(/Simulated phone +http:\/\/127\.0\.0\.1:8000\/simulator\n/);
    expect(said).toMatch(/A reminder takes \d SMS segments? and reads:\n {2}\[West Side\] You have/);
  });

  it('tells programs the same, a line for each', () => {
    const lines = forPrograms(announcementOf(loadSettings({}), URL));

    expect(lines).toContainEqual({ msg: 'Front desk', url: `${URL}/desk` });
    expect(lines).toContainEqual(expect.objectContaining({ segments: 2, encoding: 'GSM-7' }));
  });
});
