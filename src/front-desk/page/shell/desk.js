import '../ui/theme.js';
import { listen, stopListening } from '../service/live.js';
import { ended, resume, session } from '../service/session.js';
import { SuccessMessage } from '../service/success.js';
import { Announcer } from '../ui/announce.js';
import { language, speak, t } from '../ui/language.js';
import { html, render, useEffect, useLayoutEffect } from '../ui/preact.js';
import { place } from '../ui/router.js';
import { useSignal } from '../ui/signal.js';
import { Navigation } from './navigation.js';
import { SignIn, SignInAgain } from './sign-in.js';
import { CurrentView } from './views.js';

const TRY_AGAIN_AFTER_MS = 2000;

function Desk() {
  const signedIn = useSignal(session);
  const before = useSignal(ended);
  // Every word is written again when the language changes.
  const spoken = useSignal(language);
  if (signedIn === undefined) return null;
  const holder = signedIn ?? before;
  if (!holder) return html`<${SignIn} key=${spoken} />`;
  // Another person begins with a page of their own.
  const whose = [holder.is_user, holder.name, holder.may_change].join('/');
  return html`<${Shell} key=${`${spoken} ${whose}`} isLocked=${!signedIn} />
    ${!signedIn && html`<${SignInAgain} key=${`again ${spoken}`} />`}`;
}

/** What is around every view. @param {{ isLocked: boolean }} props isLocked nobody sees it, but nothing of it is lost */
function Shell({ isLocked }) {
  const { view, parts } = useSignal(place);
  useEffect(() => {
    if (isLocked) return;
    listen();
    return stopListening;
  }, [isLocked]);
  useLayoutEffect(() => {
    if (!isLocked) return;
    // Whoever has signed in again goes on where they were.
    const before = document.activeElement;
    return () => before instanceof HTMLElement && before.focus();
  }, [isLocked]);
  return html`<div class=${isLocked ? 'shell is-locked' : 'shell'} inert=${isLocked}>
    <a class="skip" href="#content" onClick=${skip}>${t.shell.skip}</a>
    <${Navigation} view=${view} />
    <main id="content" class="content" tabindex="-1">
      <${CurrentView}
        key=${[view, ...(view === 'appointment' ? parts : [])].join('/')}
        view=${view}
        parts=${parts}
      />
    </main>
    <${SuccessMessage} />
    <${Announcer} />
  </div>`;
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

// Only who uses the keyboard needs it.
addEventListener('keydown', () => void import('./keep-focus.js').catch(() => {}), { once: true });
// The words and the session are asked for at once: neither needs the other.
const speaking = speak();
void begin();
