import type { Page } from 'playwright-core';

/** Whoever writes HTML, or a name without spaces, must be broken somewhere: what people wrote is not looked at. */
const WRITTEN_BY_PEOPLE =
  '.bubble, .preview, .text, .who, .place, .person, blockquote, h1, h2, dd, .paper .free, .paper .said';

const FIND = `(() => {
  const faults = [];
  const isSeen = (element) =>
    element.checkVisibility() && element.getClientRects().length > 0 && !element.closest('.unseen, .skip');
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text; (text = texts.nextNode()); ) {
    const within = text.parentElement;
    if (!isSeen(within) || within.closest('option, noscript, ${WRITTEN_BY_PEOPLE}')) continue;
    for (const { 0: word, index } of text.data.matchAll(/[\\p{L}\\p{M}\\d]{2,}/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
        faults.push('broken: ' + word);
    }
  }
  for (const element of document.querySelectorAll('body *')) {
    if (!isSeen(element) || element.closest('.strip, ${WRITTEN_BY_PEOPLE}') || element.clientWidth < 2) continue;
    const { overflowX } = getComputedStyle(element);
    if (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1)
      faults.push('cut: ' + element.innerText);
  }
  for (const time of document.querySelectorAll('.row .when time')) {
    const { right } = time.closest('.when').getBoundingClientRect();
    if (isSeen(time) && time.getBoundingClientRect().right > right + 1) faults.push('out of its column: ' + time.innerText);
  }
  const bar = document.querySelector('.bar').getBoundingClientRect();
  for (const element of document.querySelectorAll('a, button, input, select, textarea')) {
    if (!isSeen(element)) continue;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (element.closest('.bar') && right > bar.right + 1) faults.push('out of the bar: ' + element.innerText);
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const above = document.elementFromPoint(x, y);
    // What is under the bar, or scrolled away, is reached by scrolling.
    const isScrolled = above === null || above.closest('.bar') || element.closest('[tabindex="0"], .strip, .chips, .filters');
    if (!isScrolled && !element.contains(above) && !above.contains(element))
      faults.push('covered: ' + (element.innerText || element.id));
  }
  if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than the screen');
  return faults;
})()`;

/** Words broken in their middle, texts cut off or out of place, and things to press that something lies above: nothing, where all is well. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(FIND);
}
