import { describe, expect, it } from '@jest/globals';
import { homeCountry } from './home-country.js';

describe('where numbers without a country code are from', () => {
  it.each([
    [['en-US'], 'America/Los_Angeles', 'US'],
    [['es-MX', 'en'], 'America/Los_Angeles', 'US'],
    [['en-US'], 'America/Tijuana', 'MX'],
    [['es-CO', 'en'], 'America/Lima', 'CO'],
    [['es'], 'Europe/Madrid', 'ES'],
    [['en-US'], 'Europe/London', 'GB'],
    [['es-419'], 'America/Lima', 'US'],
    [[], 'UTC', 'US'],
  ])('with %j in %s: %s', (languages, zone, code) => {
    expect(homeCountry(languages, zone).code).toBe(code);
  });
});
