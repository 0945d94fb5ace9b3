import { t } from '../lib/language.js';
import { html, useEffect, useRef, useState } from '../lib/preact.js';
import { Refusal } from '../service/api.js';
import { describe } from '../service/problem.js';
import { hasEnded, signIn } from '../service/session.js';

/** Asks for an API key. It goes to the service once, and is kept nowhere in the page. */
export function SignIn() {
  const [problem, setProblem] = useState('');
  const [isShown, setIsShown] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  /** @type {{ current: HTMLInputElement | null }} */
  const input = useRef(null);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => void (document.title = `${t.signIn.title} · ${t.shell.name}`));

  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault();
    const key = input.current?.value.trim() ?? '';
    if (key === '') {
      setProblem(t.signIn.empty);
      return input.current?.focus();
    }
    setIsBusy(true);
    setProblem('');
    try {
      await signIn(key);
    } catch (error) {
      setIsBusy(false);
      setProblem(reason(error));
      input.current?.select();
    }
  }

  return html`<main class="sign-in" id="content">
    <form class="card" onSubmit=${submit} novalidate>
      <p class="brand">${t.shell.name}</p>
      <h1>${t.signIn.title}</h1>
      <p class="quiet">${hasEnded.value ? t.signIn.ended : t.signIn.intro}</p>
      <div class="field">
        <label for="key">${t.signIn.key}</label>
        <input
          id="key"
          ref=${input}
          type=${isShown ? 'text' : 'password'}
          autocomplete="current-password"
          autocapitalize="none"
          spellcheck=${false}
          aria-invalid=${problem === '' ? 'false' : 'true'}
          aria-describedby="key-problem"
        />
        <p id="key-problem" class="problem" role="alert">${problem}</p>
        <label class="check">
          <input type="checkbox" checked=${isShown} onChange=${() => setIsShown(!isShown)} />
          ${t.signIn.show}
        </label>
      </div>
      <button type="submit" class="primary" aria-disabled=${isBusy ? 'true' : 'false'}>
        ${t.signIn.submit}
      </button>
      <p class="quiet">${t.signIn.note}</p>
    </form>
  </main>`;
}

/** @param {unknown} error */
function reason(error) {
  if (!(error instanceof Refusal)) return describe(error);
  if (error.status === 401) return t.signIn.wrong;
  return error.status === 429 ? t.signIn.tooMany : describe(error);
}
