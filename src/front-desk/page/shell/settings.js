/** @import { Language } from '../ui/language.js' */
/** @import { NumberStyle } from '../contact/number.js' */
/** @import { Theme } from '../ui/theme.js' */
import { chooseNumberStyle, NUMBER_STYLES, numberStyle } from '../contact/number.js';
import { session, signOut } from '../service/session.js';
import { Icon } from '../ui/icons.js';
import { language, LANGUAGES, speak, t } from '../ui/language.js';
import { html, useEffect, useRef, useState } from '../ui/preact.js';
import { linkTo } from '../ui/router.js';
import { useSignal } from '../ui/signal.js';
import { theme, THEMES, wear } from '../ui/theme.js';

/** Language, appearance, and the way out; behind one button. */
export function Settings() {
  const [isOpen, setIsOpen] = useState(false);
  const worn = useSignal(theme);
  const numbers = useSignal(numberStyle);
  const signedIn = useSignal(session);
  /** @type {{ current: HTMLDivElement | null }} */
  const root = useRef(null);
  /** @type {{ current: HTMLButtonElement | null }} */
  const button = useRef(null);

  useEffect(() => {
    if (!isOpen) return;
    /** @param {Event} event */
    const closeOutside = ({ target }) => {
      if (!(target instanceof Node) || !root.current?.contains(target)) setIsOpen(false);
    };
    addEventListener('pointerdown', closeOutside);
    addEventListener('focusin', closeOutside);
    return () => {
      removeEventListener('pointerdown', closeOutside);
      removeEventListener('focusin', closeOutside);
    };
  }, [isOpen]);

  /** @param {KeyboardEvent} event */
  function closeByKey(event) {
    if (event.key !== 'Escape' || !isOpen) return;
    setIsOpen(false);
    button.current?.focus();
  }

  return html`<div class="settings" ref=${root} onKeyDown=${closeByKey}>
    <button
      type="button"
      class="bare"
      ref=${button}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="settings"
      onClick=${() => setIsOpen(!isOpen)}
    >
      <${Icon} name="settings" /><span class="long">${t.shell.settings}</span>
      <span class="unseen short">${t.shell.settings}</span>
    </button>
    <div id="settings" class="panel" hidden=${!isOpen}>
      <label for="page-language">${t.shell.language}</label>
      <select
        id="page-language"
        value=${language.value}
        onChange=${(/** @type {any} */ { target }) => void speak(/** @type {Language} */ (target.value))}
      >
        ${Object.entries(LANGUAGES).map(
          ([code, name]) => html`<option key=${code} value=${code} lang=${code}>${name}</option>`,
        )}
      </select>
      <label for="theme">${t.shell.theme}</label>
      <select
        id="theme"
        value=${worn}
        onChange=${(/** @type {any} */ { target }) => wear(/** @type {Theme} */ (target.value))}
      >
        ${THEMES.map((name) => html`<option key=${name} value=${name}>${t.shell[name]}</option>`)}
      </select>
      <label for="numbers">${t.shell.numbers}</label>
      <select
        id="numbers"
        value=${numbers}
        onChange=${(/** @type {any} */ { target }) => chooseNumberStyle(/** @type {NumberStyle} */ (target.value))}
      >
        ${NUMBER_STYLES.map((name) => html`<option key=${name} value=${name}>${t.number[name]}</option>`)}
      </select>
      ${
        signedIn?.role === 'admin' &&
        html`<a href=${linkTo('audit')} onClick=${() => setIsOpen(false)}>${t.audit.title}</a>`
      }
      ${
        signedIn?.name &&
        html`<p class="quiet">
          ${t.shell.signedInAs(signedIn.name)}${signedIn.may_change ? '' : ` ${t.shell.readOnly}`}
        </p>`
      }
      ${
        signedIn?.required &&
        html`<button type="button" onClick=${() => void signOut()}>
          <${Icon} name="signOut" />${t.shell.signOut}
        </button>`
      }
    </div>
  </div>`;
}
