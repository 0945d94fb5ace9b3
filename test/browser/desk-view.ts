import type { Page } from 'playwright-core';

const WATCH = `new MutationObserver(() => {
  window.readable ??= document.querySelector('.row .state') ? performance.now() : undefined;
  window.counted ??= document.querySelector('.strip .icon') ? performance.now() : undefined;
}).observe(document, { childList: true, subtree: true })`;

/** What it took until a day could be used. */
export interface DeskView {
  /** Over the wire, headers included. */
  readonly bytes: number;
  /** Until the first appointment could be read, in ms. */
  readonly readableMs: number;
  /** Until the week's numbers could be read, in ms. */
  readonly countedMs: number;
}

/**
 * Opens a day at the front desk, in a page that has shown nothing yet.
 * @param address such as `http://localhost:3000/desk#/day/2026-11-25`; there must be appointments on that day
 */
export async function viewDesk(page: Page, address: string): Promise<DeskView> {
  const wire = await page.context().newCDPSession(page);
  let bytes = 0;
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await wire.send('Network.enable');
  await page.addInitScript(WATCH);
  await page.goto(address);
  await page.locator('.row .state').first().waitFor();
  await page.locator('.strip .icon').first().waitFor();
  const [readableMs, countedMs] = await page.evaluate<[number, number]>('[window.readable, window.counted]');
  return { bytes, readableMs, countedMs };
}
