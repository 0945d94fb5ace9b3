/**
 * @import { Done, Item } from '../check/bulk-steps.js'
 * @import { CheckedRow } from '../check/checked-rows.js'
 */
import { fromService } from '../../service/field-problem.js';
import { sayProblem } from '../../service/problem-words.js';
import { t } from '../../ui/language.js';
import { differencesOf, numberOf, whenOf } from './row-words.js';

/** @typedef {{ line: string, name: string, number: string, when: string, result: string, reason: string }} ResultLine */

/**
 * @param {readonly CheckedRow[]} rows
 * @param {ReadonlyMap<Item, Done>} results
 * @returns {ResultLine[]} one for each row, and for each appointment that was not in the file any more
 */
export function resultLines(rows, results) {
  const byLine = new Map(
    [...results].flatMap(([item, done]) => (item.checked ? [[item.checked.row.line, { item, done }]] : [])),
  );
  const ofRows = rows.map((checked) => {
    const { row, state, problems } = checked;
    const known = byLine.get(row.line);
    const about = {
      line: String(row.line),
      name: String(row.body['contact_name'] ?? ''),
      number: row.body['contact_number'] === undefined ? '' : numberOf(checked),
      when: whenOf(checked),
    };
    if (known) return { ...about, ...said(known.item, known.done) };
    const isOffered = ['new', 'deleted', 'moved', 'changed', 'canceled', 'which'].includes(state);
    return {
      ...about,
      result: isOffered ? t.import.notDone : t.import.states[state],
      reason: isOffered
        ? t.import.notChosen
        : [problems.map(sayProblem).join(' '), row.because ?? ''].filter((part) => part !== '').join(' '),
    };
  });
  const gone = [...results].flatMap(([item, done]) => {
    const { reminder } = item;
    return item.checked || !reminder
      ? []
      : [
          {
            line: '',
            name: reminder.contact_name ?? '',
            number: `+${reminder.contact_number}`,
            when: reminder.appt_user_dt,
            ...said(item, done),
          },
        ];
  });
  return [...ofRows, ...gone];
}

/**
 * @param {Item} item
 * @param {Done} done
 */
function said(item, { status, errors, code = '' }) {
  if (status === 'refused')
    return {
      result: t.import.notDone,
      reason: errors.map((error) => sayProblem(fromService(error))).join(' ') || code,
    };
  const result =
    status === 'exists' ? t.import.states.unchanged : t.import.states[status === 'created' ? 'new' : status];
  return {
    result,
    reason:
      item.checked && (status === 'moved' || status === 'changed') ? differencesOf(item).join('; ') : '',
  };
}

/** @param {readonly ResultLine[]} lines */
export function writeCsv(lines) {
  const rows = [
    t.import.resultHeaders,
    ...lines.map(({ line, name, number, when, result, reason }) => [
      line,
      name,
      number,
      when,
      result,
      reason,
    ]),
  ];
  return `\uFEFF${rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

/** @param {string} text @returns {string} quoted, and no formula for a spreadsheet that opens it */
function cellOf(text) {
  const safe = /^[=@\t\r-]|^\+(?!\d[\d ]*$)/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
