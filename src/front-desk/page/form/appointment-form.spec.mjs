import { describe, expect, it } from '@jest/globals';
import { COUNTRIES } from '../contact/written-number.js';
import {
  bodyOf,
  changesOf,
  emptyForm,
  formOf,
  problemsFrom,
  problemsIn,
  problemsToShow,
  withWindow,
} from './appointment-form.js';

const [US] = COUNTRIES;
const FILLED = {
  ...emptyForm('America/Los_Angeles'),
  number: '(206) 555-0100',
  date: '2027-07-06',
  time: '15:23',
};
const REMINDER = {
  reminder_id: 'a',
  contact_number: '12065550100',
  appt_user_dt: '2027-07-06 15:23:00',
  appt_sys_dt: '2027-07-06 22:23:00',
  location: null,
  participant: 'Joe',
  will_attend: null,
  status: 'pending',
  language: 'en_us',
  time_zone: 'America/Los_Angeles',
  notify_window: [72, 24],
};

describe('the form of an appointment', () => {
  it('becomes what the API takes', () => {
    expect(bodyOf({ ...FILLED, participant: ' Joe ', location: '  ', language: 'es' }, US)).toEqual({
      contact_number: '+12065550100',
      appointment_time: '2027-07-06T15:23',
      time_zone: 'America/Los_Angeles',
      notify_window: [24],
      participant: 'Joe',
      language: 'es',
    });
  });

  it('keeps a fixed offset that an appointment was made with', () => {
    const values = { ...FILLED, timeZone: '-08:00' };

    expect(bodyOf(values, US)).toMatchObject({ appointment_time: '2027-07-06T15:23-08:00' });
    expect(bodyOf(values, US)).not.toHaveProperty('time_zone');
  });

  it('says what is missing', () => {
    expect(problemsIn({ ...emptyForm('UTC'), windows: [] }, US)).toEqual({
      number: { key: 'number_missing', details: { written: '', digits: 0 } },
      date: { key: 'date_missing' },
      time: { key: 'time_missing' },
      windows: { key: 'hours_missing' },
    });
    expect(problemsIn(FILLED, US)).toEqual({});
  });

  it('shows what the service says at the inputs', () => {
    const errors = [
      { field: 'appointment_time', code: 'in_the_past', message: 'is in the past' },
      { field: 'body', code: 'malformed', message: 'must be a JSON object' },
      { field: 'constructor', code: 'unknown_field', message: 'is not a known field' },
    ];

    expect(problemsFrom(errors)).toEqual({ date: { key: 'date_past', message: 'is in the past' } });
  });

  it('tells nobody of what they have not come to yet', () => {
    const values = { ...emptyForm('UTC'), number: '555', date: '2020-01-01', location: 'x' };
    const problems = {
      ...problemsIn(values, US),
      date: { message: 'is in the past' },
      location: { message: 'must be a text of at most 128 characters' },
      participant: { message: 'is wrong' },
    };
    const shown = (filled, ...left) =>
      Object.keys(problemsToShow({ ...values, ...filled }, problems, (name) => left.includes(name)));

    expect(shown({})).toEqual(['location']);
    expect(shown({}, 'number')).toEqual(['number', 'location']);
    expect(shown({ time: '9:00' }, 'time')).toEqual(['time', 'date', 'location']);
  });

  it('asks the service about as much as is filled in', () => {
    expect(bodyOf({ ...emptyForm('UTC'), number: '555', date: '2027-07-06' }, US)).toEqual({
      contact_number: '555',
      time_zone: 'UTC',
      notify_window: [24],
    });
  });

  it('of an appointment that exists tells only what is changed', () => {
    const before = formOf(REMINDER);

    expect(before).toEqual({
      name: '',
      number: '+12065550100',
      date: '2027-07-06',
      time: '15:23',
      timeZone: 'America/Los_Angeles',
      windows: [72, 24],
      participant: 'Joe',
      location: '',
      language: 'en_us',
    });
    expect(changesOf(before, { ...before, number: '206-555-0100' }, US)).toEqual({});
    expect(changesOf(before, { ...before, time: '16:00' }, US)).toEqual({
      appointment_time: '2027-07-06T16:00',
      time_zone: 'America/Los_Angeles',
    });
    expect(
      changesOf(before, { ...before, participant: '', location: 'Room 2', windows: [24], language: '' }, US),
    ).toEqual({ participant: null, location: 'Room 2', notify_window: [24], language: null });
  });

  it('has its windows in order, the longest first', () => {
    expect(withWindow([24], 72, true)).toEqual([72, 24]);
    expect(withWindow([72, 24], 72, true)).toEqual([72, 24]);
    expect(withWindow([72, 24], 24, false)).toEqual([72]);
  });
});
