import { InvalidInput } from '../../platform/problem.js';

/** Where a search has come to: behind the appointment of this time and id, among those that are found by this word. */
export interface SearchPlace {
  readonly word: string;
  readonly at: Date;
  readonly id: string;
}

/** Before all others. */
export const START: SearchPlace = { word: '', at: new Date(0), id: '' };

/**
 * An opaque cursor that is safe in a URL.
 * @param led which of the words that are looked for has led there
 */
export function encodePlace({ word, at, id }: SearchPlace, led: string): string {
  return Buffer.from(`${at.getTime()}.${id}.${word}.${led}`).toString('base64url');
}

/** @throws InvalidInput for a cursor that is not one of a search */
export function decodePlace(cursor: string): { readonly place: SearchPlace; readonly led: string } {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const [, at, id = '', word = '', led = ''] =
    /^(\d{1,15})\.([0-9a-f]{32}|)\.([\p{L}\p{M}\p{N}]{0,32})\.([\p{L}\p{M}\p{N}]{0,32})$/u.exec(text) ?? [];
  if (at === undefined)
    throw new InvalidInput([
      {
        field: 'cursor',
        code: 'invalid',
        message: 'must be the next_cursor of a page with the same filters',
      },
    ]);
  return { place: { word, at: new Date(Number(at)), id }, led };
}
