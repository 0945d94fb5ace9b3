import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A jest reporter that writes the numbers of a run into the file named by TALLY_FILE. */
export default class Tally {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = results;
    writeFileSync(
      process.env.TALLY_FILE,
      JSON.stringify({
        passed: numPassedTests,
        // A suite that could not even be loaded has no tests that could fail.
        failed: numFailedTests + results.numRuntimeErrorTestSuites,
        skipped: numPendingTests + numTodoTests,
      }),
    );
  }
}

/** `N passed, N failed`, with `, N skipped` where there are any; undefined where jest wrote nothing. */
export function closingLine(file) {
  if (!existsSync(file)) return undefined;
  const { passed, failed, skipped } = JSON.parse(readFileSync(file, 'utf8'));
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
