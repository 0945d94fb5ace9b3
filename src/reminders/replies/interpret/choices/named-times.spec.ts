import { describe, expect, it } from '@jest/globals';
import { fitsNamedTimes } from './named-times.js';

/** Tuesday, March 2, 2027, 14:30 in New York, asked on the Monday before it. */
const AT = new Date('2027-03-02T19:30:00Z');
const NOW = new Date('2027-03-01T17:00:00Z');
const fits = (text: string): boolean => fitsNamedTimes(text, AT, 'America/New_York', NOW);

describe('the days and times that a text names for an appointment', () => {
  it.each([
    'Please cancel my appointment',
    'Please cancel my appointment on Tuesday',
    'Cancel my Tuesday appointment, I have the flu since Sunday',
    'Yes, see you tomorrow',
    'See you tomorrow at 2:30',
    'Yes at 2',
    'cancel my 3pm appointment',
    'Cancel my appointment on March 2nd',
    'Cancel my appointment on the 2nd of March',
    'cancel 3/2 please',
    'cancelar mi cita del martes',
    'cancelar mi cita del 2 de marzo',
    'No puedo ir mañana por la mañana',
    "I can't come, I'm away until Friday",
    'I work on Mondays so please cancel',
    "I'm sick today, please cancel my appointment",
    'Yes I will be 10 minutes early',
    'Please cancel, I have to be in court at 9',
    'Annulez mon rendez-vous de mardi',
    'Bitte den Termin am Dienstag absagen',
    '星期二我会来',
    '明天去不了',
    '화요일에 갈게요',
    'Thứ ba em sẽ đến',
    'Ngày mai tôi sẽ đến',
    'приду во вторник',
    'Pupunta po ako sa martes',
    'سأحضر يوم الثلاثاء',
  ])('fit: %j', (text) => {
    expect(fits(text)).toBe(true);
  });

  it.each([
    'Please cancel my appointment on Monday, I have the flu',
    'Cancel my Friday appointment',
    'Yes, see you today',
    "I can't make it Wednesday",
    'See you at 9 tomorrow',
    'cancel my 10am appointment',
    'cancel my 2:30 AM appointment',
    'Yes, Thursday at 3',
    'Cancel my appointment on March 5',
    'cancel my appointment on the 5th',
    'cancel my appointment 3/9',
    'cancelar mi cita del viernes',
    'cancelar mi cita del 5 de marzo',
    'Annulez mon rendez-vous de jeudi',
    'Yes see you at noon on wed',
    '週三我會到',
    '今天去不了',
    'ich komme am Mittwoch nicht',
    '금요일에 갈게요',
    '9시에 갈게요',
    'Thứ sáu em sẽ đến',
    '9 giờ em sẽ đến',
    'приду в пятницу',
    'приду в 9 утра',
    'Pupunta po ako sa biyernes',
    'سأحضر يوم الجمعة',
  ])('do not fit: %j', (text) => {
    expect(fits(text)).toBe(false);
  });
});
