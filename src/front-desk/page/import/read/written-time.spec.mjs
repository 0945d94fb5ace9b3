import { describe, expect, it } from '@jest/globals';
import { guessOrder, looksLikeDate, looksLikeTime, readWrittenTime } from './written-time.js';

describe('dates and times as people write them', () => {
  it.each([
    ['2027-07-06 15:23', '2027-07-06T15:23'],
    ['2027-07-06T15:23:00', '2027-07-06T15:23'],
    ['2027-07-06T15:23-0800', '2027-07-06T15:23-0800'],
    ['2027-07-06T15:23:00.000Z', '2027-07-06T15:23Z'],
    ['2027-07-06 15:23:00+02:00', '2027-07-06T15:23+02:00'],
    ['2027/7/6 3:23 PM', '2027-07-06T15:23'],
    ['20270706 15:23', '2027-07-06T15:23'],
    ['07/06/2027 3:23 PM', '2027-07-06T15:23'],
    ['7/6/27 3:23pm', '2027-07-06T15:23'],
    ['7/6/2027, 3:23:00 p.m.', '2027-07-06T15:23'],
    ['7-6-2027 3pm', '2027-07-06T15:00'],
    ['7/6/2027 12:05 AM', '2027-07-06T00:05'],
    ['7/6/2027 12:05 PM', '2027-07-06T12:05'],
    ['Jul 6, 2027 3:23 PM', '2027-07-06T15:23'],
    ['July 6th 2027 at 15:23', '2027-07-06T15:23'],
    ['Tue, July 6, 2027 3 p.m.', '2027-07-06T15:00'],
    ['6 Jul 2027 15h30', '2027-07-06T15:30'],
    ['6-jul-27 15:23', '2027-07-06T15:23'],
    ['6 de julio de 2027 15:23', '2027-07-06T15:23'],
    ['martes, 6 de julio de 2027, 3:23 p. m.', '2027-07-06T15:23'],
    ['miércoles 7 de julio de 2027 a las 15:23', '2027-07-07T15:23'],
    ['1 mar 2027 9:00', '2027-03-01T09:00'],
    ['6 sept 2027 9:00 h', '2027-09-06T09:00'],
  ])('reads %j as %s', (written, time) => {
    expect(readWrittenTime(written, undefined, 'mdy')).toEqual({ time });
  });

  it.each([
    ['06.07.2027', '15:23', '2027-07-06T15:23'],
    ['6/7/2027', '15.23', '2027-07-06T15:23'],
    ['6/7/2027', '15h', '2027-07-06T15:00'],
    ['6/7/2027', '3:23:00 PM', '2027-07-06T15:23'],
    ['6/7/2027 00:00:00', '15:23', '2027-07-06T15:23'],
    ['2027-07-06', '9:05 hrs', '2027-07-06T09:05'],
  ])('reads %j and %j, the day first, as %s', (date, clock, time) => {
    expect(readWrittenTime(date, clock, 'dmy')).toEqual({ time });
  });

  it.each([
    ['', undefined, 'date_missing', 'date'],
    ['soon', undefined, 'date_unknown', 'date'],
    ['7/6', '15:23', 'date_unknown', 'date'],
    ['<img src=x onerror=alert(1)>', undefined, 'date_unknown', 'date'],
    ['2/30/2027 9:00', undefined, 'date_impossible', 'date'],
    ['13/13/2027 9:00', undefined, 'date_impossible', 'date'],
    ['7/6/2027', undefined, 'time_missing', 'date'],
    ['7/6/2027', '', 'time_missing', 'time'],
    ['7/6/2027', '25:00', 'time_unknown', 'time'],
    ['7/6/2027', '9:75', 'time_unknown', 'time'],
    ['7/6/2027', 'morning', 'time_unknown', 'time'],
    ['7/6/2027', '15', 'time_unknown', 'time'],
  ])('says what is wrong with %j and %j', (date, clock, problem, part) => {
    expect(readWrittenTime(date, clock, 'mdy')).toEqual({ problem, part });
  });
});

describe('the order of day and month', () => {
  it.each([
    ['the day is above 12 somewhere', ['06/07/2027 9:00', '13/07/2027 9:00'], 'dmy', true],
    ['the day is above 12 in second place', ['07/06/2027', '07/13/2027'], 'mdy', true],
    ['every date can be read both ways', ['06/07/2027', '05/07/2027'], 'mdy', false],
    ['the dates are the same both ways', ['06/06/2027'], 'mdy', true],
    ['they contradict each other evenly', ['13/07/2027', '07/13/2027', '01/02/2027'], 'mdy', false],
    ['most say one thing', ['13/07/2027', '14/07/2027', '07/15/2027'], 'dmy', true],
    ['the dates have names', ['6 Jul 2027', '2027-07-06'], 'mdy', true],
  ])('where %s', (_name, dates, order, isCertain) => {
    expect(guessOrder(dates, 'mdy')).toMatchObject({ order, isCertain });
  });

  it('gives an example that could be read both ways', () => {
    expect(guessOrder(['06/06/2027', ' 06/07/2027 9:00'], 'dmy').example).toBe('06/07/2027 9:00');
  });
});

describe('what looks like what', () => {
  it('tells dates and times from other texts', () => {
    expect(['2027-07-06', '13/07/2027 9:00', '6 jul 2027'].every(looksLikeDate)).toBe(true);
    expect(['206-555-0100', 'Joe', '24', '12:30', ''].some(looksLikeDate)).toBe(false);
    expect(['9:00', '3 pm', '15h30'].every(looksLikeTime)).toBe(true);
    expect(['24', '2065550100', 'Joe', ''].some(looksLikeTime)).toBe(false);
  });
});
