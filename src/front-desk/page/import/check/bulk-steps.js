/**
 * @import { FieldError, Reminder } from '../../api-types.js'
 * @import { CheckedRow } from './checked-rows.js'
 */
import { change } from '../../service/api.js';
import { creationOf } from './row-checks.js';
import { wallOf } from './wall-times.js';
import { wallIn } from '../../lib/times.js';

/**
 * What is to be done with a file, one item for each appointment.
 *
 * @typedef {'new' | 'deleted' | 'moved' | 'changed' | 'canceled' | 'gone'} Group
 * @typedef {'auto' | 'always' | 'never'} Notify whether contacts are told of changes
 * @typedef {{ group: Group, checked?: CheckedRow, reminder?: Reminder }} Item
 * @typedef {{ status: 'created' | 'exists' | 'moved' | 'changed' | 'canceled' | 'refused', errors: readonly FieldError[], code?: string }} Done
 */

/** @type {readonly Group[]} */
export const GROUPS = ['new', 'deleted', 'moved', 'changed', 'canceled', 'gone'];

/**
 * @param {readonly Item[]} items of one group
 * @param {Notify} notify
 * @returns {Promise<Done[]>} in their order
 */
export async function carryOut(items, notify) {
  switch (items[0]?.group) {
    case undefined:
      return [];
    case 'new':
      return create(items.map(({ checked }) => creationOf(/** @type {CheckedRow} */ (checked).row)));
    case 'deleted':
      return create(items.map(({ checked }) => again(/** @type {CheckedRow} */ (checked))));
    case 'canceled':
    case 'gone':
      return cancel(items, notify);
    default:
      return changeAll(items, notify);
  }
}

/**
 * @param {readonly Item[]} items those that are moved or canceled
 * @param {Notify} notify
 * @returns {Promise<{ texts: number, cannotBeTold: number, bodies: { id: string, body: string }[] }>} what contacts would be told; nothing is stored
 */
export async function previewNotices(items, notify) {
  const moved = items.filter(({ group }) => group === 'moved');
  const canceled = items.filter(({ group }) => group === 'canceled' || group === 'gone');
  const query = { dry_run: true, notify };
  const answers = [
    ...(moved.length > 0
      ? [await change('POST', 'reminder/bulk/move', { body: { reminders: moved.map(newTimeOf) }, query })]
      : []),
    ...(canceled.length > 0
      ? [await change('POST', 'reminder/bulk/cancel', { body: { ids: canceled.map(idOf) }, query })]
      : []),
  ];
  return {
    texts: answers.reduce((sum, { texts }) => sum + texts, 0),
    cannotBeTold: answers.reduce((sum, { cannot_be_told: count }) => sum + count, 0),
    bodies: answers.flatMap(({ results }) =>
      results.flatMap((/** @type {any} */ { reminder_id: id, notice }) =>
        notice?.status === 'scheduled' ? [{ id, body: notice.body }] : [],
      ),
    ),
  };
}

/** @param {CheckedRow} checked an appointment that was deleted here: under another key, or it would be known as the one that was */
function again({ row, deletedAt = '' }) {
  const body = creationOf(row);
  return { ...body, row_key: [...`${body.row_key} | ${deletedAt || 'again'}`].slice(-255).join('') };
}

/** @param {readonly object[]} reminders @returns {Promise<Done[]>} */
async function create(reminders) {
  const { results } = await change('POST', 'reminder/bulk', { body: { reminders } });
  return reminders.map((_, index) => {
    const result = results.find((/** @type {{ index: number }} */ each) => each.index === index);
    const isThere = result?.status === 'created' || result?.status === 'exists';
    return isThere
      ? { status: result.status, errors: [] }
      : { status: 'refused', errors: result?.errors ?? [] };
  });
}

/**
 * @param {readonly Item[]} items
 * @param {Notify} notify
 * @returns {Promise<Done[]>}
 */
async function cancel(items, notify) {
  const { results } = await change('POST', 'reminder/bulk/cancel', {
    body: { ids: items.map(idOf) },
    query: { notify },
  });
  return items.map((item) => doneBy(results, item, 'canceled'));
}

/**
 * First the times of all at once, then the rest of each.
 * @param {readonly Item[]} items
 * @param {Notify} notify
 * @returns {Promise<Done[]>}
 */
async function changeAll(items, notify) {
  const moved = items.filter(({ group }) => group === 'moved');
  const results =
    moved.length === 0
      ? []
      : (
          await change('POST', 'reminder/bulk/move', {
            body: { reminders: moved.map(newTimeOf) },
            query: { notify },
          })
        ).results;
  /** @type {Done[]} */
  const done = [];
  for (const item of items) {
    const before =
      item.group === 'moved'
        ? doneBy(results, item, 'moved')
        : /** @type {Done} */ ({ status: 'changed', errors: [] });
    done.push(before.status === 'refused' ? before : await changeRest(item, notify, before));
  }
  return done;
}

/**
 * @param {Item} item
 * @param {Notify} notify
 * @param {Done} otherwise
 * @returns {Promise<Done>}
 */
async function changeRest(item, notify, otherwise) {
  const fields = (item.checked?.changes ?? [])
    .filter(({ field }) => field !== 'appointment_time')
    .map(({ field, to }) => [field, to]);
  if (fields.length === 0) return otherwise;
  try {
    await change('PATCH', `reminder/${idOf(item)}`, { body: Object.fromEntries(fields), query: { notify } });
    return otherwise;
  } catch (error) {
    const { status, errors, message } = /** @type {import('../../service/api.js').Refusal} */ (error);
    if (status !== 400 && status !== 404 && status !== 409) throw error;
    return {
      status: 'refused',
      errors: errors.length > 0 ? errors : [{ field: '', code: 'invalid', message }],
    };
  }
}

/**
 * @param {readonly any[]} results
 * @param {Item} item
 * @param {'moved' | 'canceled'} status
 * @returns {Done}
 */
function doneBy(results, item, status) {
  const result = results.find(({ reminder_id: id }) => id === idOf(item));
  return result?.status === 'refused' || result === undefined
    ? { status: 'refused', errors: result?.errors ?? [], code: result?.code }
    : { status, errors: [] };
}

/** @param {Item} item */
function idOf({ checked, reminder }) {
  return (reminder ?? checked?.reminder)?.reminder_id ?? '';
}

/** @param {Item} item */
function newTimeOf(item) {
  const { row, reminder } = /** @type {CheckedRow} */ (item.checked);
  const { appointment_time, time_zone } = row.body;
  const isSameZone = reminder?.time_zone === time_zone;
  return { reminder_id: idOf(item), appointment_time: isSameZone ? appointment_time : instantOf(row.body) };
}

/** @param {import('../read/rows.js').ReminderBody} body @returns {string} the same moment in UTC, for an appointment that is kept in another zone */
function instantOf(body) {
  const wall = /** @type {Date} */ (wallOf(body)).getTime();
  const zone = String(body['time_zone']);
  const near = wall - (wallIn(new Date(wall), zone).getTime() - wall);
  return new Date(near - (wallIn(new Date(near), zone).getTime() - wall)).toISOString();
}
