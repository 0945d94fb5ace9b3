/** @import { PhoneText } from './phones.js' */
import { Composer } from './composer.js';
import { Conversation } from './conversation.js';
import { byId, create } from './elements.js';
import { PhoneList } from './phone-list.js';
import { Phones } from './phones.js';
import { keptTexts, listen } from './service.js';
import { Start } from './start.js';
import { readNumber, writeNumber } from './wording.js';

const TITLE = document.title;
const TRY_AGAIN_AFTER_MS = 2000;
const ANNOUNCEMENTS_KEPT = 10;

const phones = new Phones();
const list = new PhoneList();
const conversation = new Conversation();
const composer = new Composer();
const start = new Start();
const conversationView = byId('conversation', HTMLElement);
const connection = byId('connection', HTMLParagraphElement);
const newPhone = byId('new-phone', HTMLDetailsElement);
const announcements = byId('announcements', HTMLDivElement);

/** The address names the open conversation: `#12223334444`. */
function openNumber() {
  return readNumber(location.hash.slice(1));
}

function show() {
  const number = openNumber();
  if (number !== undefined) {
    phones.open(number);
    composer.writeFrom(number);
  }
  start.show(number === undefined);
  conversationView.hidden = number === undefined;
  if (number !== undefined) conversation.show(number, phones.conversations.get(number) ?? []);
  list.show(phones, number);
  document.title = phones.allUnread > 0 ? `(${phones.allUnread}) ${TITLE}` : TITLE;
}

let isShowing = false;
/** Many texts that come at once are shown at once. */
function showSoon() {
  if (isShowing) return;
  isShowing = true;
  setTimeout(() => {
    isShowing = false;
    show();
  }, 20);
}

/** @param {string} number opens a conversation without a step of the reader's own */
function openUnasked(number) {
  const hadFocus = start.hasFocus;
  history.replaceState(null, '', `#${number}`);
  show();
  if (hadFocus) conversation.focus();
}

/** @param {PhoneText} text */
function receive(text) {
  const isNew = phones.add(text);
  if (isNew && text.from === 'service') {
    announce(text);
    if (openNumber() === undefined) return openUnasked(text.phone);
    if (openNumber() !== text.phone) phones.countUnread(text.phone);
  }
  showSoon();
}

/** @param {PhoneText} text */
function announce({ phone, body }) {
  announcements.append(create('p', '', `New text on ${writeNumber(phone)}: ${body}`));
  if (announcements.childElementCount > ANNOUNCEMENTS_KEPT) announcements.firstElementChild?.remove();
}

/** @param {boolean} isLive */
function showConnection(isLive) {
  connection.textContent = isLive ? 'Live' : 'The service does not answer, trying again …';
  connection.classList.toggle('is-live', isLive);
}

function takeNewNumber() {
  const input = byId('new-number', HTMLInputElement);
  const number = readNumber(input.value);
  byId('new-number-problem', HTMLParagraphElement).textContent =
    number === undefined ? 'Enter a number of 3 to 15 digits, with its country code.' : '';
  input.setAttribute('aria-invalid', String(number === undefined));
  if (number === undefined) return input.focus();
  input.value = '';
  newPhone.open = false;
  history.pushState(null, '', `#${number}`);
  show();
  composer.focus();
}

async function begin() {
  try {
    for (const text of await keptTexts()) phones.add(text);
  } catch {
    showConnection(false);
    show();
    setTimeout(() => void begin(), TRY_AGAIN_AFTER_MS);
    return;
  }
  const [newest] = phones.conversations.keys();
  if (openNumber() === undefined && newest !== undefined) openUnasked(newest);
  show();
  listen(() => phones.lastId, receive, showConnection);
}

addEventListener('hashchange', () => {
  show();
  if (openNumber() === undefined) start.focus();
  else conversation.focus();
});
newPhone.addEventListener('submit', (event) => {
  event.preventDefault();
  takeNewNumber();
});
void begin();
