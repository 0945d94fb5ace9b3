/** @import { CsvTable } from './csv-table.js' */
import { COUNTRIES, readWrittenNumber } from '../../lib/written-number.js';
import { looksLikeDate, looksLikeTime } from './written-time.js';

/** What a column can hold. A `date` may have the time in it. */
export const FIELDS = /** @type {const} */ ([
  'contact_number',
  'date',
  'time',
  'participant',
  'location',
  'notify_window',
  'time_zone',
  'language',
  'row_key',
]);

/**
 * @typedef {(typeof FIELDS)[number]} Field
 * @typedef {readonly (Field | undefined)[]} Columns what each column of a file holds; undefined where it is not used
 */

/** Names without accents, spaces and signs, in English and Spanish, the surest first. */
const NAMES = /** @type {const} @satisfies {Record<Field, readonly string[]>} */ ({
  contact_number: [
    'contactnumber mobilephone mobilenumber cellphone cellnumber mobile cell phonenumber phone phoneno telephone',
    'telephonenumber tel contactphone patientphone clientphone customerphone smsnumber sms number',
    'telefonomovil movil celular numerodetelefono numerotelefono telefono tfno numero',
  ],
  date: [
    'appointmentdatetime apptdatetime datetime dateandtime dateofappointment appointmentdate apptdate visitdate',
    'startdate date day when appointmenttime startsat starttime start appointment appt',
    'fechayhora fechahora fechadelacita fechacita fecha cita dia inicio cuando',
  ],
  time: ['appointmenttime appttime time timeofday hour starttime start horadelacita horacita hora horario'],
  participant: [
    'participant with provider practitioner doctor dr physician clinician therapist dentist staff staffmember',
    'resource mechanic technician stylist advisor',
    'con profesional medico medica doctora odontologo terapeuta mecanico estilista especialista',
  ],
  location: [
    'location place where clinic site office branch address room lugar sede clinica direccion consultorio donde sucursal sala',
  ],
  notify_window: [
    'notifywindow notifywindowhours hoursbefore remindhours reminderhours remindbefore reminder horasantes avisarhorasantes',
    'horasdeaviso aviso recordatorio',
  ],
  time_zone: ['timezone zone tz zonahoraria husohorario zona'],
  language: ['language lang preferredlanguage locale idioma lengua idiomapreferido'],
  row_key: [
    // No plain "ID": it may be the client's, who has more than one appointment.
    'rowkey appointmentid apptid appointmentno appointmentnumber bookingid bookingno bookingref bookingreference',
    'idcita idcitas idreserva numerodecita numerodereserva',
  ],
});
const ROWS_LOOKED_AT = 50;
/** So many of the cells must be of a kind for the column to be. */
const SHARE = 0.7;

/**
 * @param {CsvTable} table
 * @returns {Columns} by the names of the columns, and where those say nothing by what is in them
 */
export function recogniseColumns({ headers, rows }) {
  const names = headers.map(plainName);
  /** @type {(Field | undefined)[]} */
  const columns = headers.map(() => undefined);
  const isFree = (/** @type {number} */ column) => columns[column] === undefined;
  for (const field of FIELDS) {
    const column = NAMES[field]
      .flatMap((words) => words.split(' '))
      .map((name) => names.findIndex((each, index) => each === name && isFree(index)))
      .find((index) => index >= 0);
    if (column !== undefined) columns[column] = field;
  }
  const cells = headers.map((_, column) =>
    rows
      .slice(0, ROWS_LOOKED_AT)
      .map((row) => row.cells[column] ?? '')
      .filter((cell) => cell !== ''),
  );
  for (const [field, looksLike] of LOOKS) {
    const named = columns.indexOf(field);
    // A name may mislead ("Phone" over extensions): what no cell bears out is left to whoever imports.
    if (named >= 0) continue;
    const found = cells.findIndex((column, index) => isFree(index) && isMostly(column, looksLike));
    if (found >= 0) columns[found] = field;
  }
  return columns;
}

/** @type {readonly [Field, (cell: string) => boolean][]} */
const LOOKS = [
  ['contact_number', looksLikeNumber],
  ['date', looksLikeDate],
  ['time', looksLikeTime],
  ['time_zone', (cell) => /^[A-Z][A-Za-z]+\/[A-Z][\w/+-]+$/.test(cell)],
];

/**
 * @param {Columns} columns
 * @param {number} column
 * @param {Field | undefined} field what it is to hold now; no other column holds that then
 * @returns {Columns}
 */
export function chooseColumn(columns, column, field) {
  return columns.map((before, index) => (index === column ? field : before === field ? undefined : before));
}

/** @param {Columns} columns the fields without which nothing can be imported */
export function missingFields(columns) {
  return /** @type {const} */ (['contact_number', 'date']).filter((field) => !columns.includes(field));
}

/** @param {string} header */
function plainName(header) {
  return header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** @param {string} cell */
function looksLikeNumber(cell) {
  if (looksLikeDate(cell)) return false;
  return COUNTRIES.slice(0, 3).some((country) => 'number' in readWrittenNumber(cell, country));
}

/**
 * @param {readonly string[]} cells
 * @param {(cell: string) => boolean} looksLike
 */
function isMostly(cells, looksLike) {
  return cells.length > 0 && cells.filter(looksLike).length >= cells.length * SHARE;
}
