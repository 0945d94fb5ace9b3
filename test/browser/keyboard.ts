import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { eventually } from '../service/running-service.js';

const MAX_STEPS = 300;
/** What is wrong with where the focus is; nothing where it can be seen. */
const FAULT = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return 'nowhere';
  const name = at.tagName + ' ' + (at.getAttribute('aria-label') || at.innerText || at.id).slice(0, 60);
  // The browser itself shows in which part of a day or a time one is.
  if (at.matches('[type=date], [type=time]')) return '';
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  if (!at.matches(':focus-visible')) return 'not shown: ' + name;
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 1) return 'no line around: ' + name;
  const { left, right, top, bottom } = at.getBoundingClientRect();
  const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
  if (left >= innerWidth || right <= 0 || top >= innerHeight || bottom <= 0) return 'off the screen: ' + name;
  const above = document.elementFromPoint(x, y);
  return at.contains(above) || above?.contains(at) ? '' : 'covered: ' + name;
})()`;
interface InPage {
  compareDocumentPosition: (other: InPage) => number;
}
const FOLLOWING = 4;

/** Somebody who has nothing but the keyboard: after each key the focus must be somewhere, and be seen. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.#expectFocus(key);
    }
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
    await this.#expectFocus(words);
  }

  /** Walks by Tab alone, forth or back, until an element has the focus. */
  async to(target: Locator): Promise<void> {
    await target.waitFor();
    for (let steps = 0; steps < MAX_STEPS; steps += 1) {
      const key = await target.evaluate(keyTo, FOLLOWING);
      if (key === null) return;
      await this.press(key);
    }
    throw new Error(`the Tab key does not lead to ${String(target)}`);
  }

  /** Walks to what can be pressed, and presses it. */
  async on(target: Locator): Promise<void> {
    await this.to(target);
    await this.press('Enter');
  }

  #expectFocus(after: string): Promise<void> {
    return eventually(async () =>
      expect({ after, focus: await this.page.evaluate<string>(FAULT) }).toEqual({ after, focus: '' }),
    );
  }
}

/** In the page: which key leads towards an element; none where it has the focus. */
function keyTo(target: unknown, following: number): string | null {
  const { document } = globalThis as unknown as { document: { activeElement: InPage; body: InPage } };
  const { activeElement: at, body } = document;
  if (at === target) return null;
  const isLater = (at.compareDocumentPosition(target as InPage) & following) !== 0;
  return at === body || isLater ? 'Tab' : 'Shift+Tab';
}
