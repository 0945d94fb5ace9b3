/**
 * @import { DryRun } from '../api-types.js'
 * @import { FormValues, Input } from './appointment-form.js'
 */
import { deskCountry } from '../service/desk-country.js';
import { mayChange } from '../service/session.js';
import { announce } from '../ui/announce.js';
import { t } from '../ui/language.js';
import { useLayoutEffect, useRef, useState } from '../ui/preact.js';
import { problemsIn, problemsToShow } from './appointment-form.js';
import { useDryRun } from './dry-run.js';
import { useSave } from './use-save.js';

/**
 * @typedef {object} FormOf
 * @property {FormValues} initial
 * @property {(values: FormValues) => Record<string, unknown>} bodyOf what is sent of valid values
 * @property {(body: Record<string, unknown>, signal: AbortSignal) => Promise<DryRun>} ask
 * @property {(body: Record<string, unknown>) => Promise<void>} save
 */

/**
 * What stands in a form, what is wrong with it, and what the service says of it while it is being filled in.
 * @param {FormOf} of
 */
export function useForm({ initial, bodyOf, ask, save }) {
  const [values, setValues] = useState(initial);
  const [left, setLeft] = useState(/** @type {ReadonlySet<Input>} */ (new Set()));
  const [isTried, setIsTried] = useState(false);

  const own = problemsIn(values, deskCountry().country);
  const isComplete = Object.keys(own).length === 0;
  const body = isComplete || values !== initial ? bodyOf(values) : undefined;
  const { preview, problems: fromService } = useDryRun(body, ask);
  const { isSaving, refused, trySaving } = useSave(values, save);
  const problems = { ...refused.problems, ...fromService, ...own };
  const { form, leadToWrong } = useFirstWrong(Object.keys(problems).length);

  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault();
    if (isSaving || !mayChange()) return;
    setIsTried(true);
    const isWrong = !isComplete || body === undefined || (await trySaving(body));
    if (isWrong) leadToWrong();
  }

  return {
    form,
    submit,
    values,
    problems: problemsToShow(values, problems, (name) => isTried || left.has(name)),
    preview,
    /** What the service said of these very values; nothing while it is asked. */
    said: preview.isAsking ? undefined : preview,
    error: refused.error,
    isSaving,
    fill: (/** @type {Input} */ name, /** @type {any} */ value) => setValues({ ...values, [name]: value }),
    leave: (/** @type {Input} */ name) => {
      if (values[name] !== '') setLeft(new Set([...left, name]));
    },
  };
}

/**
 * Leads to the first wrong input, once the problems have been drawn, and says how many there are.
 * @param {number} count
 */
function useFirstWrong(count) {
  const [tries, setTries] = useState(0);
  /** @type {{ current: HTMLFormElement | null }} */
  const form = useRef(null);
  useLayoutEffect(() => {
    if (tries === 0) return;
    /** @type {HTMLElement | null | undefined} */
    const first = form.current?.querySelector('[aria-invalid="true"], .windows.is-wrong input');
    first?.focus();
    announce(t.form.checkFields(count));
  }, [tries]);
  return { form, leadToWrong: () => setTries((before) => before + 1) };
}
