import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readContactNumber } from './contact-number.js';

describe('readContactNumber', () => {
  it.each([
    ['12223334444', '12223334444'],
    [12223334444, '12223334444'],
    ['+1 (222) 333-4444', '12223334444'],
    ['1.206.992.8996', '12069928996'],
    ['+44 20 7946 0958', '442079460958'],
    ['+390612345678', '390612345678'],
    ['+39 340 1234567', '393401234567'],
    ['+2250707070707', '2250707070707'],
  ])('takes %j', (written, number) => {
    expect(readContactNumber(written)).toBe(number);
  });

  it.each([
    ['+44 (0)20 7946 0958', '442079460958'],
    ['+44 (0) 20 7946 0958', '442079460958'],
    ['+44 020 7946 0958', '442079460958'],
    ['+4402079460958', '442079460958'],
    ['+44-[0]-20-7946-0958', '442079460958'],
    ['+49 (0)30 123456', '4930123456'],
    ['+61 0412 345 678', '61412345678'],
    ['+972 050-123-4567', '972501234567'],
    ['+33 (0)1 42 68 53 00', '33142685300'],
    ['+41 (0)44 668 18 00', '41446681800'],
    ['+91 098765 43210', '919876543210'],
    ['+7 8 495 123 45 67', '74951234567'],
  ])('leaves out the trunk prefix of %j', (written, number) => {
    expect(readContactNumber(written)).toBe(number);
  });

  it.each([
    ['＋４４ （０）２０ ７９４６ ０９５８', '442079460958'],
    ['１２０６９９２８９９６', '12069928996'],
    ['+٤٤٢٠٧٩٤٦٠٩٥٨', '442079460958'],
    ['۱۲۰۶۹۹۲۸۹۹۶', '12069928996'],
    ['१२०६९९२८९९६', '12069928996'],
    ['𝟏𝟐𝟎𝟔𝟗𝟗𝟐𝟖𝟗𝟗𝟔', '12069928996'],
    ['\u202A+1\u00A0206\u2011992\u20148996\u202C', '12069928996'],
    ['\uFEFF1206\u200B9928996\0', '12069928996'],
  ])('reads the digits of %j', (written, number) => {
    expect(readContactNumber(written)).toBe(number);
  });

  it.each([
    '2223334444',
    '22223334444',
    '+1 222 333 444',
    '+1 222 333 44445',
    '442079460958',
    '+44 207 946',
    '+44 00 20 7946 0958',
    '+4912345678901234',
    '+999123456789',
    '+44 20 7946 0958 ext. 5',
    '+442079460958;ext=5',
    '+1 206 992 8996 x12',
    '+1 206 FLOWERS',
    '+44 20 7946 095²',
    '++442079460958',
    '+',
    '',
    `+44${' '.repeat(100)}2079460958`,
    12e20,
    -12223334444,
    null,
    ['12223334444'],
  ])('refuses %j', (written) => {
    expect(readContactNumber(written)).toBeUndefined();
  });

  it('gives what it reads as itself again, and never more than fits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?[1-9][0-9 ()-]{6,20}$/), (written) => {
        const number = readContactNumber(written);
        if (number === undefined) return;
        expect(number).toMatch(/^[1-9]\d{6,14}$/);
        expect(readContactNumber(`+${number}`)).toBe(number);
      }),
    );
  });
});
