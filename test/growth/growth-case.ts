/** What twice the input may cost where the work is linear. Where it is quadratic, it costs 4. */
export const LINEAR = 2.5;

/** What is written by others. */
export type Subject =
  'segments' | 'replies' | 'long replies' | 'cells of files' | 'values in JSON' | 'accepted encodings';

/** Something that reads what others write, and must not hold the event loop, however long that is. */
export interface GrowthCase {
  readonly what: string;
  /** The middle of the sizes that it is tried at. */
  readonly size: number;
  /** Reads an input of that size: so many characters, or so many pieces. */
  readonly work: (size: number) => unknown;
}
