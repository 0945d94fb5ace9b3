import Papa from 'papaparse';
import { countryOfZone } from '../../../contact/home-country.js';
import { COUNTRIES } from '../../../contact/written-number.js';
import { readDelimited } from '../table/delimited.js';
import { findTable } from '../table/table.js';
import { understand } from '../understand.js';

const TODAY = '2026-11-28';

/**
 * Reads a layout as the page does at a desk there.
 * @returns what was asked, what became of the rows that stand, and the lines that do not
 */
export function readLayout({ text, home = 'US', told = false, zone = 'America/Los_Angeles' }, answers = {}) {
  const delimited = readDelimited(text, Papa.parse);
  const { table } = findTable(delimited.lines);
  const desk = {
    today: TODAY,
    country: COUNTRIES.find(({ code }) => code === home),
    isCountryTold: told,
    timeZone: zone,
    countryOfZone,
  };
  const understood = understand(table, answers, desk);
  const { questions, rows } = understood;
  const standing = rows.filter(({ state }) => state === 'stands');
  return {
    understood,
    asked: questions
      .filter(({ isOpen }) => isOpen)
      .map((question) => (question.kind === 'column' ? `column ${question.field}` : question.kind)),
    right: standing
      .filter(({ problems, repeats }) => problems.length === 0 && repeats === undefined)
      .map(({ body }) =>
        [body.contact_number, body.appointment_time, body.contact_name, body.participant]
          .filter((part) => part !== undefined)
          .join(' '),
      ),
    wrong: standing.flatMap(({ line, problems }) => problems.map(({ key }) => `${line} ${key}`)),
    left: rows.filter(({ state }) => state !== 'stands').map(({ line, state }) => `${line} ${state}`),
  };
}
