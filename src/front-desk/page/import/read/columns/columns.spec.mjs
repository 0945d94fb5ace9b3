import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import { readDelimited } from '../table/delimited.js';
import { findTable } from '../table/table.js';
import { describeColumns, recogniseColumns } from './columns.js';
import { chooseColumn, missingFields } from './fields.js';

function recognised(text) {
  const { table } = findTable(readDelimited(text, Papa.parse).lines);
  return recogniseColumns(table, describeColumns(table, '2026-11-28')).columns;
}

describe('what the columns of a file hold', () => {
  const ROW = '2065550100,2027-07-06,9:00,Dr. Lee,Main St,24,America/Los_Angeles,en';

  it.each([
    [
      "the API's own names",
      'contact_number,appointment_time,notify_window,location,participant,time_zone,language\n' +
        '12065550100,2027-07-06T09:00,24,Main St,Dr. Lee,America/Los_Angeles,en',
      ['contact_number', 'date', 'notify_window', 'location', 'participant', 'time_zone', 'language'],
    ],
    [
      'Spanish names, an address never by itself',
      'Teléfono móvil;Fecha;Hora;Médico;Dirección;Horas antes;Zona horaria;Idioma\n' +
        ROW.replaceAll(',', ';'),
      ['contact_number', 'date', 'time', 'participant', undefined, 'notify_window', 'time_zone', 'language'],
    ],
    ['one column for both', 'Phone,Start\n2065550100,2027-07-06 9:00', ['contact_number', 'date']],
    [
      'a landline beside a mobile',
      'Phone,Mobile,Date and time\n2065550199,2065550100,2027-07-06 9:00',
      [undefined, 'contact_number', 'date'],
    ],
    [
      'what their names say they are not',
      'DOB,Booked on,Mobile,End,Start,Duration\n1980-01-02,2026-11-01,2065550100,10:00,2027-07-06 9:00,0:30',
      [undefined, undefined, 'contact_number', undefined, 'date', undefined],
    ],
  ])('is recognized by %s', (_name, text, columns) => {
    expect(recognised(text)).toEqual(columns);
  });

  it('is recognized by what is in them where their names say nothing, or there are none', () => {
    const rows =
      '(206) 555-0100,Ann,13/07/2027,9:00,Europe/Madrid\n206-555-0101,Bob,14/07/2027,9:30,Europe/Madrid';

    const columns = ['contact_number', undefined, 'date', 'time', 'time_zone'];
    expect(recognised(rows)).toEqual(columns);
    expect(recognised(`A,B,C,D,E\n${rows}`)).toEqual(columns);
  });

  it('can be chosen by hand, each field once', () => {
    const columns = chooseColumn(['contact_number', 'date', undefined], 2, 'contact_number');

    expect(columns).toEqual([undefined, 'date', 'contact_number']);
    expect(chooseColumn(columns, 1, undefined)).toEqual([undefined, undefined, 'contact_number']);
    expect(missingFields(columns)).toEqual([]);
    expect(missingFields([undefined, 'time'])).toEqual(['contact_number', 'date']);
  });
});
