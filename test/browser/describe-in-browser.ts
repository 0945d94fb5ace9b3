import { describe, it } from '@jest/globals';
import { chromiumPath, NO_CHROMIUM } from './chromium.js';

const SKIPPED = `
${'!'.repeat(80)}
  SKIPPED: the tests of the pages in a browser.
  Why: ${NO_CHROMIUM}
${'!'.repeat(80)}
`;

/** A suite that needs a browser: skipped, and loudly, where there is none; under CI=true that is a failure. */
export function describeInBrowser(name: string, suite: () => void): void {
  if (chromiumPath() !== undefined) {
    describe(name, suite);
  } else if (process.env['CI'] === 'true') {
    describe(name, () => {
      it('has a browser to run in', () => {
        throw new Error(`${SKIPPED}With CI=true a skipped suite is a failure.`);
      });
    });
  } else {
    process.stderr.write(SKIPPED);
    describe.skip(name, suite);
  }
}
