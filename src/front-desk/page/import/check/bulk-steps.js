/**
 * @import { BulkChanges, FieldError, Reminder } from '../../api-types.js'
 * @import { CheckedRow } from './checked-rows.js'
 */
import { change } from '../../service/api.js';
import { wallClock } from '../../time/wall-clock.js';
import { creationOf } from './row-checks.js';
import { wallOf } from './wall-times.js';

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

/** Where a place or a person alone is another, each has to be asked about by itself. */
const MAX_CHANGES_PREVIEWED = 100;

/**
 * @param {readonly Item[]} items those that change what is here
 * @param {Notify} notify
 * @returns {Promise<{ texts: number, cannotBeTold: number, bodies: { id: string, body: string }[] }>} what contacts would be told; nothing is stored
 */
export async function previewNotices(items, notify) {
  const moved = items.filter(({ group }) => group === 'moved');
  const canceled = items.filter(({ group }) => group === 'canceled' || group === 'gone');
  const query = { dry_run: true, notify };
  /** @type {BulkChanges[]} */
  const answers = [
    ...(moved.length > 0
      ? [await change('POST', 'reminder/bulk/move', { body: { reminders: moved.map(newTimeOf) }, query })]
      : []),
    ...(canceled.length > 0
      ? [await change('POST', 'reminder/bulk/cancel', { body: { ids: canceled.map(idOf) }, query })]
      : []),
  ];
  const notices = answers.flatMap(({ results }) =>
    results.flatMap(({ reminder_id: id, notice }) => (notice ? [{ id, notice }] : [])),
  );
  // By the usual rules, nobody is told of another person or place.
  const changed =
    notify === 'always'
      ? items.filter(({ group }) => group === 'changed').slice(0, MAX_CHANGES_PREVIEWED)
      : [];
  for (const item of changed) {
    const { messages } = await change('PATCH', `reminder/${idOf(item)}`, { body: fieldsOf(item), query });
    for (const notice of messages) if (/_notice$/.test(notice.kind)) notices.push({ id: idOf(item), notice });
  }
  const going = notices.filter(({ notice }) => notice.status === 'scheduled');
  return {
    texts: going.length,
    cannotBeTold: notices.length - going.length,
    bodies: going.map(({ id, notice }) => ({ id, body: notice.text ?? '' })),
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
  const body = fieldsOf(item);
  if (Object.keys(body).length === 0) return otherwise;
  try {
    await change('PATCH', `reminder/${idOf(item)}`, { body, query: { notify } });
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

/** @param {Item} item @returns {Record<string, string>} what is other about it, but for the time */
function fieldsOf({ checked }) {
  const changes = (checked?.changes ?? []).filter(({ field }) => field !== 'appointment_time');
  return Object.fromEntries(changes.map(({ field, to }) => [field, to]));
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
  const near = wall - (wallClock(new Date(wall), zone).getTime() - wall);
  return new Date(near - (wallClock(new Date(near), zone).getTime() - wall)).toISOString();
}
