import { describe, expect, it } from '@jest/globals';
import { guessClock } from './clock-reading.js';
import { guessOrder } from './date-order.js';
import { looksLikeDate, looksLikeTime, readWrittenTime } from './written-time.js';
import { zoneNamed } from './zone-names.js';

const TODAY = '2026-11-28';
const how = (order) => ({ order, clock: 'as_written', today: TODAY });

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
    ['Sat 12/05/2026 2:30p', '2026-12-05T14:30'],
    ['12/5/2026 230pm', '2026-12-05T14:30'],
    ['12/05/2026 1430', '2026-12-05T14:30'],
    ['12/05/2026 noon', '2026-12-05T12:00'],
    ['12/05/2026 05:30 AM - 06:30 AM', '2026-12-05T05:30'],
    ['12/05/2026 9:00 - 10:00 AM', '2026-12-05T09:00'],
    ['10:00am, Saturday, December 5, 2026', '2026-12-05T10:00'],
    ['5. Dezember um 14:30', '2026-12-05T14:30'],
    ['5 février 14h30', '2027-02-05T14:30'],
    ['Samstag, 5. Dezember 2026, 14.30 Uhr', '2026-12-05T14:30'],
    ['zaterdag 5 december 2026 om 9.30 uur', '2026-12-05T09:30'],
    ['le 5 décembre 2026 à 14h', '2026-12-05T14:00'],
    ['46361.604166666667', '2026-12-05T14:30'],
  ])('reads %j as %s', (written, time) => {
    expect(readWrittenTime(written, undefined, how('mdy'))).toEqual({ time });
  });

  it.each([
    ['06.07.2027', '15:23', '2027-07-06T15:23'],
    ['6/7/2027', '15.23', '2027-07-06T15:23'],
    ['6/7/2027', '15h', '2027-07-06T15:00'],
    ['6/7/2027', '3:23:00 PM', '2027-07-06T15:23'],
    ['6/7/2027 00:00:00', '15:23', '2027-07-06T15:23'],
    ['2027-07-06', '9:05 hrs', '2027-07-06T09:05'],
    ['2027-07-06', '19:0:00', '2027-07-06T19:00'],
    ['2027-07-06', '11:30 - 12:30 PM', '2027-07-06T11:30'],
    ['2027-07-06', '0.604', '2027-07-06T14:30'],
    ['2027-07-06', '1899-12-30T14:30:00.000Z', '2027-07-06T14:30'],
    ['2027-07-06', 'um 14:30', '2027-07-06T14:30'],
  ])('reads %j and %j, the day first, as %s', (date, clock, time) => {
    expect(readWrittenTime(date, clock, how('dmy'))).toEqual({ time });
  });

  it.each([
    ['', undefined, 'date_missing', 'date'],
    ['soon', undefined, 'date_unknown', 'date'],
    ['Mon 12/05/2026 9:00', undefined, 'weekday_differs', 'date'],
    ['2026-12-25 00:00:00', undefined, 'time_missing', 'date'],
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
    expect(readWrittenTime(date, clock, how('mdy'))).toEqual({ problem, part });
  });
});

describe('the order of day and month', () => {
  const CONTEXT = { today: TODAY, usual: undefined };
  it.each([
    ['the day is above 12 somewhere', ['06/07/2027 9:00', '13/07/2027 9:00'], [], 'dmy'],
    ['the day is above 12 in second place', ['07/06/2027', '07/13/2027'], [], 'mdy'],
    ['the dates are the same both ways', ['06/06/2027'], [], 'mdy'],
    ['the dates have names', ['6 Jul 2027', '2027-07-06'], [], 'mdy'],
    ['a day of the week belongs to one of them', ['Sat 05/12/2026', '06/12/2026'], [], 'dmy'],
    ['other dates of the file show it', ['06/07/2027'], ['25/12/1980'], 'dmy'],
    [
      'they are close together only one way',
      ['01/02/2027', '02/02/2027', '03/02/2027', '04/02/2027'],
      [],
      'dmy',
    ],
  ])('is certain where %s', (_name, dates, others, order) => {
    expect(guessOrder(dates, others, CONTEXT)).toEqual({ kind: 'certain', order });
  });

  it.each([
    ['every date can be read both ways', ['06/07/2027 9:00', '05/07/2027'], undefined, false],
    [
      'one row speaks against others',
      ['13/07/2027', '14/07/2027', '07/15/2027', '06/07/2027 9:00'],
      undefined,
      true,
    ],
    [
      'the dates speak against the language',
      ['02/01/2027', '02/02/2027', '02/03/2027', '02/04/2027'],
      'dmy',
      false,
    ],
  ])('is asked where %s', (_name, dates, usual, isContradictory) => {
    expect(guessOrder(dates, [], { ...CONTEXT, usual })).toMatchObject({ kind: 'unclear', isContradictory });
  });

  it('gives an example that could be read both ways', () => {
    expect(guessOrder(['06/06/2027', '06/07/2027 9:00'], [], CONTEXT).example).toBe('06/07/2027 9:00');
  });
});

describe('hours without AM or PM', () => {
  it.each([
    ['no hour is 13 or more', ['9:00', '2:30'], 'unclear'],
    ['others say PM', ['9:00 AM', '2:30', '3:00 PM'], 'unclear'],
    ['some are 13 or more', ['2:30', '14:00'], 'certain'],
    ['all are in the morning', ['9:00', '11:30'], 'certain'],
    ['all say which half they are in', ['9:00 AM', '2:30 PM'], 'certain'],
  ])('are %3$s where %1$s', (_name, times, kind) => {
    expect(guessClock([], times).kind).toBe(kind);
  });
});

describe('names of zones', () => {
  it.each([
    ['(GMT-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
    ['Eastern Time - US & Canada', 'America/New_York'],
    ['Eastern Standard Time', 'America/New_York'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern', 'Europe/Amsterdam'],
    ['america/new_york', 'America/New_York'],
    ['US/Pacific', 'America/Los_Angeles'],
    ['Mars/Olympus', undefined],
  ])('%s is %s', (written, zone) => {
    expect(zoneNamed(written)).toBe(zone);
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
