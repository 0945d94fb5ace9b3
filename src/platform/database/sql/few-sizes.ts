const STEP = 25;

/**
 * How many of so many rows are to be taken together: of more than a few a multiple of 25. Statements about them then have few lengths, and
 * an embedded database has them prepared when they come again.
 */
export function ofFewSizes(count: number): number {
  return count < STEP ? count : count - (count % STEP);
}
