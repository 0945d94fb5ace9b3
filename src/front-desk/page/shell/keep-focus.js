/*
 * Where a button goes away because it was pressed, whoever has only the keyboard would begin again at the top of the page: the
 * focus goes to what now stands in its place, or else to the view's heading.
 */

/** What a view leads to by itself has taken the focus by then. */
const SOON_MS = 120;
const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]';

/**
 * Where the focus is: what has it and all around that, the innermost first, each with its place among its siblings.
 * @type {{ element: Element, index: number, parent: Element }[]}
 */
let trail = [];
/** Who points at things needs no focus, and has left it on purpose. */
let isPointing = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

function lead() {
  timer = undefined;
  if (!isLost()) return;
  const next = inPlace();
  if (next instanceof HTMLElement) next.focus();
  // Another view may lead back to where the reader was, and must find the page where it has put it.
  else document.querySelector('h1')?.focus({ preventScroll: true });
}

function isLost() {
  const had = trail[0]?.element;
  return had !== undefined && document.activeElement === document.body && !canHave(had);
}

function inPlace() {
  for (const { parent, element, index } of trail) {
    if (parent.matches('body, .shell, main')) return undefined;
    if (!canHave(parent)) continue;
    const children = [...parent.children];
    const from = element.isConnected ? children.indexOf(element) + 1 : index;
    const [next] = children.slice(from).flatMap(thoseIn);
    const found = next ?? children.slice(0, from).flatMap(thoseIn).at(-1);
    if (found) return found;
  }
  return undefined;
}

/** @param {Element} element */
function thoseIn(element) {
  return [element, ...element.querySelectorAll('*')].filter(
    (each) => each.matches(FOCUSABLE) && canHave(each),
  );
}

/** @param {Element} element */
function canHave(element) {
  return (
    element.isConnected &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest('[inert]')
  );
}

/** @param {Element} target */
function trailOf(target) {
  const found = [];
  for (let element = target; element.parentElement; element = element.parentElement) {
    const parent = element.parentElement;
    found.push({ element, parent, index: [...parent.children].indexOf(element) });
  }
  return found;
}

if (document.activeElement) trail = trailOf(document.activeElement);
addEventListener('focusin', ({ target }) => {
  if (!isPointing && target instanceof Element) trail = trailOf(target);
});
addEventListener(
  'keydown',
  () => {
    if (isPointing && document.activeElement) trail = trailOf(document.activeElement);
    isPointing = false;
  },
  { capture: true },
);
addEventListener('pointerdown', () => {
  isPointing = true;
  trail = [];
});
new MutationObserver(() => {
  if (isLost()) timer ??= setTimeout(lead, SOON_MS);
}).observe(document.body, {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'inert', 'disabled'],
});

export {};
