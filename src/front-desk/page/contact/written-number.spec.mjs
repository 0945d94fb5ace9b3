import { describe, expect, it } from '@jest/globals';
import { COUNTRIES, readWrittenNumber } from './written-number.js';

const country = (code) => COUNTRIES.find((each) => each.code === code);

describe('numbers as people write them', () => {
  it.each([
    ['US', '2065550100', '+12065550100'],
    ['US', '(206) 555-0100', '+12065550100'],
    ['US', '206.555.0100', '+12065550100'],
    ['US', '206/555-0100', '+12065550100'],
    ['US', ' 1-206-555-0100 ', '+12065550100'],
    ['US', '+1 206 555 0100', '+12065550100'],
    ['US', '2065550100.0', '+12065550100'],
    ['US', "'2065550100", '+12065550100'],
    ['US', '011 44 7700 900123', '+447700900123'],
    ['US', '+34 612 345 678', '+34612345678'],
    ['ES', '612 34 56 78', '+34612345678'],
    ['ES', '34612345678', '+34612345678'],
    ['ES', '0034 612 345 678', '+34612345678'],
    ['ES', '+1 (206) 555-0100', '+12065550100'],
    ['GB', '07700 900123', '+447700900123'],
    ['FR', '06 12 34 56 78', '+33612345678'],
    ['MX', '55 1234 5678', '+525512345678'],
    ['GB', '(0)20 7946 0958', '+442079460958'],
    ['US', '２０６－５５５－０１００', '+12065550100'],
    ['US', '\u202A+1 206\u00A0555 0100\u202C', '+12065550100'],
    ['US', '٢٠٦٥٥٥٠١٠٠', '+12065550100'],
  ])('in %s reads %j as %s', (code, written, number) => {
    expect(readWrittenNumber(written, country(code))).toEqual({ number });
  });

  it.each([
    ['US', '+44 (0)20 7946 0958', '+4402079460958'],
    ['US', '00 44 (0)20 7946 0958', '+4402079460958'],
    ['GB', '44 (0)20 7946 0958', '+4402079460958'],
    ['ES', '+39 06 1234 5678', '+390612345678'],
  ])('in %s leaves the trunk zero of %j to the service, as %s', (code, written, number) => {
    expect(readWrittenNumber(written, country(code))).toEqual({ number });
  });

  it.each([
    ['', { problem: 'number_missing' }],
    ['   ', { problem: 'number_missing' }],
    ['1.20656E+10', { problem: 'number_shortened' }],
    ['1,20656e+10', { problem: 'number_shortened' }],
    ['call mum', { problem: 'number_has_letters' }],
    ['206-555-0100 ext 4', { problem: 'number_has_letters' }],
    ['<img src=x onerror=alert(1)>', { problem: 'number_has_letters' }],
    ['555-0100', { problem: 'number_length', digits: 7 }],
    ['+1 206 555 010', { problem: 'number_length', digits: 10 }],
    ['2065550100 / 2065550111', { problem: 'number_twice' }],
    ['206-555-0100 or 206-555-0111', { problem: 'number_twice' }],
    ['(206) 555-0100; (206) 555-0111', { problem: 'number_twice' }],
  ])('says what is wrong with %j', (written, problem) => {
    expect(readWrittenNumber(written, country('US'))).toEqual(problem);
  });
});
