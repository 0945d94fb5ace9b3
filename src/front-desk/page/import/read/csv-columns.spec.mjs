import { describe, expect, it } from '@jest/globals';
import Papa from 'papaparse';
import { chooseColumn, missingFields, recogniseColumns } from './csv-columns.js';
import { readTable } from './csv-table.js';

const recognised = (text) => recogniseColumns(readTable(text, Papa.parse).table);

describe('what the columns of a file hold', () => {
  it.each([
    [
      "the API's own names",
      'contact_number,appointment_time,notify_window,location,participant,time_zone,language\n1,2,3,4,5,6,7',
      ['contact_number', 'date', 'notify_window', 'location', 'participant', 'time_zone', 'language'],
    ],
    [
      'English names',
      'Appt. ID,Patient Name,Mobile Phone,Appointment Date,Appointment Time,Provider,Clinic\n1,2,3,4,5,6,7',
      ['row_key', undefined, 'contact_number', 'date', 'time', 'participant', 'location'],
    ],
    [
      'Spanish names',
      'Teléfono móvil;Fecha;Hora;Médico;Dirección;Zona horaria;Idioma;Horas antes\n1;2;3;4;5;6;7;8',
      ['contact_number', 'date', 'time', 'participant', 'location', 'time_zone', 'language', 'notify_window'],
    ],
    ['one column for both', 'Phone,Start\n1,2', ['contact_number', 'date']],
    [
      'a landline beside a mobile',
      'Phone,Mobile,Date and time\n1,2,3',
      [undefined, 'contact_number', 'date'],
    ],
  ])('is recognised by %s', (_name, text, columns) => {
    expect(recognised(text)).toEqual(columns);
  });

  it('is recognised by what is in them where their names say nothing, or there are none', () => {
    const rows =
      '(206) 555-0100,Ann,13/07/2027,9:00,Europe/Madrid\n206-555-0101,Bob,14/07/2027,9:30,Europe/Madrid';

    const columns = ['contact_number', undefined, 'date', 'time', 'time_zone'];
    expect(recognised(rows)).toEqual(columns);
    expect(recognised(`A,B,C,D,E\n${rows}`)).toEqual(columns);
  });

  it("never takes a client's own name for whom the appointment is with", () => {
    expect(recognised('Patient,Name,Client name,Phone,Date\n1,2,3,4,5')).toEqual([
      undefined,
      undefined,
      undefined,
      'contact_number',
      'date',
    ]);
  });

  it('can be chosen by hand, each field once', () => {
    const columns = chooseColumn(['contact_number', 'date', undefined], 2, 'contact_number');

    expect(columns).toEqual([undefined, 'date', 'contact_number']);
    expect(chooseColumn(columns, 1, undefined)).toEqual([undefined, undefined, 'contact_number']);
    expect(missingFields(columns)).toEqual([]);
    expect(missingFields([undefined, 'time'])).toEqual(['contact_number', 'date']);
  });
});
