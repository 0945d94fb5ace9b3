/** What a column can hold. A `date` may have the time in it; `state` may be in several columns. */
export const FIELDS = /** @type {const} */ ([
  'contact_number',
  'date',
  'time',
  'contact_name',
  'first_name',
  'last_name',
  'participant',
  'location',
  'state',
  'external_id',
  'notify_window',
  'time_zone',
  'calling_code',
  'language',
]);

/**
 * @typedef {(typeof FIELDS)[number]} Field
 * @typedef {readonly (Field | undefined)[]} Columns what each column of a file holds; undefined where it is not used
 *
 * @typedef {object} ColumnQuestion which of several columns has a field
 * @property {Field} field
 * @property {readonly number[]} candidates
 */

/**
 * @param {Columns} columns
 * @param {number} column
 * @param {Field | undefined} field what it is to hold now; no other column holds that then
 * @returns {Columns}
 */
export function chooseColumn(columns, column, field) {
  return columns.map((before, index) =>
    index === column ? field : before === field && field !== 'state' ? undefined : before,
  );
}

/** @param {Columns} columns the fields without which nothing can be imported */
export function missingFields(columns) {
  return /** @type {const} */ (['contact_number', 'date']).filter((field) => !columns.includes(field));
}
