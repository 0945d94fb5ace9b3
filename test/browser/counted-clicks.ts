import type { Locator } from 'playwright-core';

/** Clicks of somebody who is to need few of them. */
export class CountedClicks {
  count = 0;

  async on(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }
}
