/** What a driver says of a failure. Where a host has several addresses, and none answers, it has a code and no words. */
export function failureWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : error.name;
  return error.message === '' ? code : error.message;
}
