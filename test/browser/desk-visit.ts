import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { eventually } from '../service/running-service.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What else it could tell takes longer than to find it. */
const ONLY_FINDINGS = JSON.stringify({ resultTypes: ['violations'], selectors: false });
/** For a look at every view in many ways, on a machine that does other things beside. */
export const MANY_LOOKS_MS = 300_000;

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

/** A browser at the front desk, and what it complained of. */
export class DeskVisit {
  /** A broken script, or something that the page's security policy forbids. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    page.on('console', (message) => {
      // A refusal that the page itself tells of is no fault.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  /** @param hash the view, such as `#/call` */
  static async at(
    browser: Browser,
    url: string,
    hash = '',
    options: BrowserContextOptions = {},
  ): Promise<DeskVisit> {
    const context = await browser.newContext({ locale: 'en-US', ...options });
    const visit = new DeskVisit(await context.newPage(), url);
    await visit.goTo(hash);
    return visit;
  }

  async goTo(hash: string): Promise<void> {
    await this.page.goto(`${this.url}/desk${hash}`);
    await this.page.locator('h1').waitFor();
  }

  /** Once the page hears of changes, and none of its parts waits for its data. */
  async settled(): Promise<void> {
    await this.page.locator('.connection.is-live').waitFor();
    const waiting = this.page.locator('[role=status].empty');
    await eventually(async () => {
      if ((await waiting.count()) > 0)
        throw new Error(`It waits: ${await this.page.locator('main').innerText()}`);
    });
  }

  /** The row of the appointment with this person. */
  row(participant: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('link', { name: participant }) });
  }

  /** What an automated check finds that keeps people out. */
  async seriousBarriers(): Promise<string[]> {
    return this.#violations(({ impact }) => impact === 'serious' || impact === 'critical');
  }

  /** The same with what only gets in their way. */
  async barriers(): Promise<string[]> {
    return this.#violations(() => true);
  }

  async #violations(counts: (violation: Violation) => boolean): Promise<string[]> {
    // By the debugger, which the page's security policy does not bind.
    if (!(await this.page.evaluate<boolean>("'axe' in window"))) await this.page.evaluate(AXE);
    const { violations } = await this.page.evaluate<{ violations: Violation[] }>(`axe.run(${ONLY_FINDINGS})`);
    return violations
      .filter(counts)
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }

  async end(): Promise<void> {
    await this.page.context().close();
  }
}

/** @param hours from now; `#/day/…` of that moment, by the browser's zone, which is this machine's */
export function dayOf(hours: number): string {
  const at = new Date(Date.now() + hours * 3_600_000);
  const [month, day] = [at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0'));
  return `#/day/${at.getFullYear()}-${month}-${day}`;
}
