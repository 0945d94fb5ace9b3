import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** No sandbox: it needs rights that a container's root does not have. The rest: nothing goes out to the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const SKIPPED = `
${'!'.repeat(80)}
  SKIPPED: the tests of the pages in a browser.
  Why: CHROMIUM_PATH is not set, and there is no chromium or google-chrome on the PATH.
  To run them too, install one (Debian: apt-get install chromium), or set CHROMIUM_PATH.
${'!'.repeat(80)}
`;

/** Where this machine's Chromium or Chrome is: CHROMIUM_PATH, else on the PATH, else Debian's place. */
function executablePath(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders, '/usr/bin']
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** @throws where there is no Chromium, or it does not start */
export function launchChromium(): Promise<Browser> {
  const path = executablePath();
  if (path === undefined) throw new Error(SKIPPED);
  return chromium.launch({ executablePath: path, headless: true, args: ARGUMENTS });
}

/** A suite that needs a browser: skipped, and loudly, where there is none; under CI=true that is a failure. */
export function describeInBrowser(name: string, suite: () => void): void {
  if (executablePath() !== undefined) {
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
