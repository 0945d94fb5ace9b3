import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { QueryFailedError } from 'typeorm';
import { maskFields, maskNumber, maskText } from './mask.js';

describe('masking', () => {
  it('leaves of a phone number what staff know it by', () => {
    expect(maskNumber('12065559928')).toBe('1206•••9928');
    expect(maskText('no route to 12065559928, again to +491711234567.')).toBe(
      'no route to 1206•••9928, again to +491•••4567.',
    );
  });

  it('never leaves a phone number whole', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d{6,14}$/),
        fc.stringMatching(/^[ :=,.;"]?$/),
        (number, around) => {
          expect(maskText(around + number + around)).not.toContain(number);
        },
      ),
    );
  });

  it('leaves ids, times and versions as they are', () => {
    for (const text of [
      '93dea9c8-059d-4904-a6a8-cb073f9362c4',
      '0199c1d2e3f4a5b6c7d8e9f0a1b2c3d4',
      '2026-11-24T03:22:41.593Z',
      "The database's time could not be read",
    ])
      expect(maskText(text)).toBe(text);
  });

  it('takes the values out of what a database says', () => {
    expect(maskText("QueryFailedError: Duplicate entry 'Mrs. O'Hara' for key 'once'")).toBe(
      "QueryFailedError: Duplicate entry '•••'",
    );
  });

  it('takes the parameters off an error of TypeORM', () => {
    const driver = new Error("Incorrect string value: 'Mrs. Smith' for column 'participant'");
    const error = new QueryFailedError(
      'INSERT INTO reminder VALUES (?)',
      ['Mrs. Smith', '12065559928'],
      driver,
    );

    const line = JSON.stringify(
      maskFields({ msg: 'A request failed', err: error, to: 12065559928, at: ['+12065559928'] }),
    );

    expect(line).not.toMatch(/Smith|12065559928/);
    expect(line).toContain('QueryFailedError: Incorrect string value');
    expect(line).toContain('at Object.');
  });
});
