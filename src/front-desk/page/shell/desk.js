import '../lib/theme.js';
import { Announcer } from '../lib/announce.js';
import { language, speak, t } from '../lib/language.js';
import { html, render, useEffect } from '../lib/preact.js';
import { place } from '../lib/router.js';
import { useSignal } from '../lib/signal.js';
import { listen, stopListening } from '../service/live.js';
import { resume, session } from '../service/session.js';
import { Navigation } from './navigation.js';
import { SignIn } from './sign-in.js';
import { CurrentView } from './views.js';

const TRY_AGAIN_AFTER_MS = 2000;

function Desk() {
  const signedIn = useSignal(session);
  // Every word is written again when the language changes.
  const spoken = useSignal(language);
  if (signedIn === undefined) return null;
  return signedIn === null ? html`<${SignIn} key=${spoken} />` : html`<${Shell} key=${spoken} />`;
}

/** What is around every view. */
function Shell() {
  const { view, parts } = useSignal(place);
  useEffect(() => {
    listen();
    return stopListening;
  }, []);
  return html`<a class="skip" href="#content" onClick=${skip}>${t.shell.skip}</a>
    <${Navigation} view=${view} />
    <main id="content" class="content" tabindex="-1">
      <${CurrentView}
        key=${[view, ...(view === 'appointment' ? parts : [])].join('/')}
        view=${view}
        parts=${parts}
      />
    </main>
    <${Announcer} />`;
}

/** The address's hash names the view, so the link cannot be left to the browser. @param {MouseEvent} event */
function skip(event) {
  event.preventDefault();
  document.getElementById('content')?.focus();
}

async function begin() {
  try {
    await resume();
    await speaking;
  } catch {
    await speaking;
    document.body.textContent = t.shell.notReached;
    setTimeout(begin, TRY_AGAIN_AFTER_MS);
    return;
  }
  document.body.replaceChildren();
  render(html`<${Desk} />`, document.body);
}

// The words and the session are asked for at once: neither needs the other.
const speaking = speak();
void begin();
