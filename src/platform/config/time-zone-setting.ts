/** What is wrong with the name of a time zone, or undefined; an empty text is none. */
export function timeZoneProblem(name: string): string | undefined {
  if (name === '') return undefined;
  const problem = 'must be an IANA time zone, such as America/Los_Angeles';
  // Intl takes offsets, too, which know no daylight saving.
  if (!/^[A-Za-z][\w+\-/]*$/.test(name)) return problem;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return undefined;
  } catch {
    return problem;
  }
}
