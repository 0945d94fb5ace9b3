import { Refusal } from '../service/api.js';
import { describe } from '../service/problem.js';
import { ended, forget, hasUsers, signIn } from '../service/session.js';
import { t } from '../ui/language.js';
import { html, useEffect, useRef, useState } from '../ui/preact.js';
import { useSignal } from '../ui/signal.js';

/** The page where nobody has signed in. */
export function SignIn() {
  useEffect(() => void (document.title = `${t.signIn.title} · ${t.shell.name}`));
  return html`<main class="sign-in" id="content"><${Form} /></main>`;
}

/** Over the page, where the session has ended: what was typed is still there afterwards. */
export function SignInAgain() {
  return html`<div class="sign-in is-over" role="dialog" aria-modal="true" aria-labelledby="sign-in">
    <${Form} />
  </div>`;
}

/** Asks for name and password, or for an API key. They go to the service once, and are kept nowhere in the page. */
function Form() {
  const before = useSignal(ended);
  const areUsers = useSignal(hasUsers);
  const [wantsKey, setWantsKey] = useState(/** @type {boolean | undefined} */ (undefined));
  const byKey = wantsKey ?? (before ? !before.is_user : !areUsers);
  const { form, problem, isBusy, submit } = useSubmit(byKey);

  return html`<form class="card" ref=${form} onSubmit=${submit} novalidate>
    <p class="brand">${t.shell.name}</p>
    <h1 id="sign-in">${t.signIn.title}</h1>
    <p class="quiet">${before ? t.people.endedKept : byKey ? t.signIn.intro : t.people.introUsers}</p>
    ${!byKey && html`<${NameField} name=${before?.is_user ? before.name : ''} />`}
    <${SecretField} byKey=${byKey} problem=${problem} />
    <button type="submit" class="primary" aria-disabled=${isBusy ? 'true' : 'false'}>
      ${t.signIn.submit}
    </button>
    ${
      (areUsers || before?.is_user) &&
      html`<button type="button" class="bare" onClick=${() => setWantsKey(!byKey)}>
        ${byKey ? t.people.useName : t.people.useKey}
      </button>`
    }
    ${before && html`<button type="button" class="bare" onClick=${forget}>${t.people.somebodyElse}</button>`}
    <p class="quiet">${t.signIn.note}</p>
  </form>`;
}

/** @param {boolean} byKey */
function useSubmit(byKey) {
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  /** @type {{ current: HTMLFormElement | null }} */
  const form = useRef(null);
  /** @param {string} field */
  const input = (field) =>
    /** @type {HTMLInputElement | null} */ (form.current?.elements.namedItem(field) ?? null);
  useEffect(() => {
    setProblem('');
    const name = input('username');
    (name?.value === '' ? name : input('secret'))?.focus();
  }, [byKey]);

  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault();
    if (isBusy) return;
    const secret = input('secret')?.value ?? '';
    const name = input('username')?.value.trim() ?? '';
    if (secret === '' || (!byKey && name === '')) {
      setProblem(byKey ? t.signIn.empty : t.people.emptyPassword);
      return (!byKey && name === '' ? input('username') : input('secret'))?.focus();
    }
    setIsBusy(true);
    setProblem('');
    try {
      await signIn(byKey ? { key: secret.trim() } : { name, password: secret });
    } catch (error) {
      setIsBusy(false);
      setProblem(reason(error, byKey));
      input('secret')?.select();
    }
  }
  return { form, problem, isBusy, submit };
}

/** @param {{ name: string | null }} props */
function NameField({ name }) {
  return html`<div class="field">
    <label for="username">${t.people.name}</label>
    <input
      id="username"
      name="username"
      maxlength="64"
      autocomplete="username"
      autocapitalize="none"
      spellcheck=${false}
      defaultValue=${name ?? ''}
    />
  </div>`;
}

/** @param {{ byKey: boolean, problem: string }} props */
function SecretField({ byKey, problem }) {
  const [isShown, setIsShown] = useState(false);
  return html`<div class="field">
    <label for="key">${byKey ? t.signIn.key : t.people.password}</label>
    <input
      id="key"
      name="secret"
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
      ${byKey ? t.signIn.show : t.people.showPassword}
    </label>
  </div>`;
}

/**
 * @param {unknown} error
 * @param {boolean} byKey
 */
function reason(error, byKey) {
  if (!(error instanceof Refusal)) return describe(error);
  if (error.status === 401) return byKey ? t.signIn.wrong : t.people.wrongPassword;
  if (error.status !== 429) return describe(error);
  return byKey ? t.signIn.tooMany : t.people.lockedOut;
}
