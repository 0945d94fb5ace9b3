/**
 * @import { Message } from './api-types.js'
 * @import { FormValues, Input, InputProblems } from './appointment-form.js'
 */
import { announce } from './announce.js';
import { read, Refusal } from './api.js';
import { problemsFrom, problemsIn, problemsToShow } from './appointment-form.js';
import { AppointmentFields } from './appointment-fields.js';
import { useDryRun } from './dry-run.js';
import { homeCountry } from './home-country.js';
import { t } from './language.js';
import { html, useEffect, useLayoutEffect, useRef, useState } from './preact.js';
import { Trouble } from './problem.js';
import { mayChange } from './session.js';
import { TextPreview } from './text-preview.js';
import { addDays, HERE, startOfDay, today } from './times.js';

export const COUNTRY = homeCountry(navigator.languages, HERE);
const SUGGESTED_FROM = { days: 14, limit: 200 };

/**
 * A form for an appointment with the texts that it makes, kept up to date while it is being filled in.
 * @param {object} props
 * @param {FormValues} props.initial
 * @param {(values: FormValues) => Record<string, unknown>} props.bodyOf what is sent of valid values
 * @param {(body: Record<string, unknown>, signal: AbortSignal) => Promise<{ messages: Message[] }>} props.ask
 * @param {(body: Record<string, unknown>) => Promise<void>} props.save
 * @param {string} props.saveWords
 * @param {string} props.back where a reader who thinks better of it goes
 * @param {string} props.backWords
 * @param {(values: FormValues) => any} [props.note] stands above the buttons
 */
export function FormView({ initial, bodyOf, ask, save, saveWords, back, backWords, note }) {
  const [values, setValues] = useState(initial);
  const [left, setLeft] = useState(/** @type {ReadonlySet<Input>} */ (new Set()));
  const [isTried, setIsTried] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const [refused, setRefused] = useState(
    /** @type {{ values?: FormValues, problems: InputProblems, error?: unknown }} */ ({ problems: {} }),
  );
  const [tries, setTries] = useState(0);
  /** @type {{ current: HTMLFormElement | null }} */
  const form = useRef(null);
  const suggestions = useSuggestions();

  const own = problemsIn(values, COUNTRY);
  const isComplete = Object.keys(own).length === 0;
  const body = isComplete || values !== initial ? bodyOf(values) : undefined;
  const { preview, problems: fromService } = useDryRun(body, ask);
  const isRefused = refused.values === values;
  const problems = { ...(isRefused ? refused.problems : {}), ...fromService, ...own };
  const shown = problemsToShow(values, problems, (name) => isTried || left.has(name));

  useLayoutEffect(() => {
    if (tries === 0) return;
    /** @type {HTMLElement | null | undefined} */
    const first = form.current?.querySelector('[aria-invalid="true"], .windows.is-wrong input');
    first?.focus();
    announce(t.form.checkFields(Object.keys(problems).length));
  }, [tries]);

  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault();
    if (isSaving || !mayChange()) return;
    setIsTried(true);
    if (!isComplete || body === undefined) return setTries(tries + 1);
    setIsSaving(true);
    setRefused({ problems: {} });
    try {
      await save(body);
    } catch (error) {
      setIsSaving(false);
      const problems = error instanceof Refusal ? problemsFrom(error.errors) : {};
      const isOfInputs = Object.keys(problems).length > 0;
      setRefused({ values, problems, ...(isOfInputs ? {} : { error }) });
      if (isOfInputs) setTries(tries + 1);
    }
  }

  return html`<form class="appointment-form" ref=${form} onSubmit=${submit} novalidate>
    <div class="card fields">
      <${AppointmentFields}
        values=${values}
        problems=${shown}
        country=${COUNTRY}
        suggestions=${suggestions}
        onFill=${(/** @type {Input} */ name, /** @type {any} */ value) => setValues({ ...values, [name]: value })}
        onLeave=${(/** @type {Input} */ name) => values[name] !== '' && setLeft(new Set([...left, name]))}
      />
    </div>
    <${TextPreview} preview=${preview} timeZone=${values.timeZone} />
    <div class="form-end">
      ${note?.(values)}
      <${Trouble} error=${isRefused ? refused.error : undefined} />
      ${!mayChange() && html`<p class="quiet">${t.shell.readOnly}</p>`}
      <div class="beside">
        <button type="submit" class="primary" aria-disabled=${isSaving || !mayChange() ? 'true' : 'false'}>
          ${isSaving ? t.new.saving : saveWords}
        </button>
        <a class="button" href=${back}>${backWords}</a>
      </div>
    </div>
  </form>`;
}

/** Persons and places of the appointments of these days: most of what is typed at a desk was typed there before. */
function useSuggestions() {
  const [suggestions, setSuggestions] = useState({
    participants: /** @type {string[]} */ ([]),
    locations: /** @type {string[]} */ ([]),
  });
  useEffect(() => {
    const ended = new AbortController();
    const { days, limit } = SUGGESTED_FROM;
    const query = {
      from: startOfDay(today()).toISOString(),
      to: startOfDay(addDays(today(), days)).toISOString(),
      limit,
    };
    read('reminder', query, ended.signal).then(
      ({ reminders }) =>
        setSuggestions({
          participants: namesIn(reminders, 'participant'),
          locations: namesIn(reminders, 'location'),
        }),
      // The form does as well without.
      () => {},
    );
    return () => ended.abort();
  }, []);
  return suggestions;
}

/**
 * @param {readonly Record<string, string | null>[]} reminders
 * @param {string} field
 */
function namesIn(reminders, field) {
  const names = reminders.map((reminder) => reminder[field]).filter((name) => typeof name === 'string');
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}
