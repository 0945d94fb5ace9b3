import type { TableColumnOptions } from 'typeorm';

type More = Omit<Partial<TableColumnOptions>, 'name' | 'type'>;

/*
 * The column types that mean the same on SQLite, MySQL and MariaDB, so that one migration gives all three the schema
 * that the entities describe: no `char`, no `enum`, no `bigint`, no column defaults.
 */
export const text = (name: string, length: number, more: More = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
  ...more,
});
export const longText = (name: string, more: More = {}): TableColumnOptions => ({
  name,
  type: 'text',
  ...more,
});
export const whole = (name: string, more: More = {}): TableColumnOptions => ({
  name,
  type: 'integer',
  ...more,
});
export const time = (name: string, more: More = {}): TableColumnOptions => ({
  name,
  type: 'datetime',
  precision: 3,
  ...more,
});
/** MySQL knows no boolean, and calls it `tinyint`. */
export const yesNo = (embedded: boolean, name: string, more: More = {}): TableColumnOptions => ({
  name,
  type: embedded ? 'boolean' : 'tinyint',
  ...more,
});
export const nullable: More = { isNullable: true };
