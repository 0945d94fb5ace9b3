import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
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
export const NO_CHROMIUM =
  'CHROMIUM_PATH is not set, and there is no chromium or google-chrome on the PATH.\n' +
  '  To run them too, install one (Debian: apt-get install chromium), or set CHROMIUM_PATH.';

/** Where this machine's Chromium or Chrome is: CHROMIUM_PATH, else on the PATH, else Debian's place. */
export function chromiumPath(): string | undefined {
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
  const path = chromiumPath();
  if (path === undefined) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath: path, headless: true, args: ARGUMENTS });
}
