/** What stands before a name, as a part of a regular expression: "Dr. Patel". */
export const TITLES_OF_PEOPLE = 'dra?|mrs?|ms|sra?|prof';
/** All whose full stop ends no sentence: "St. Mary" too. */
export const TITLES = `${TITLES_OF_PEOPLE}|st`;
