/**
 * @import { FormValues, InputProblems } from './appointment-form.js'
 */
import { Refusal } from '../service/api.js';
import { useState } from '../ui/preact.js';
import { problemsFrom } from './appointment-form.js';

/**
 * @typedef {object} Refused what the service said against values
 * @property {FormValues} [values]
 * @property {InputProblems} problems
 * @property {unknown} [error] where it is about none of the inputs
 */

/**
 * Saves, once at a time.
 * @param {FormValues} values as they stand there now
 * @param {(body: Record<string, unknown>) => Promise<void>} save leads away where it succeeds
 * @returns what was said against these very values, and how to try
 */
export function useSave(values, save) {
  const [isSaving, setIsSaving] = useState(false);
  const [refused, setRefused] = useState(/** @type {Refused} */ ({ problems: {} }));

  /**
   * @param {Record<string, unknown>} body
   * @returns {Promise<boolean>} whether there are inputs to put right
   */
  async function trySaving(body) {
    setIsSaving(true);
    setRefused({ problems: {} });
    try {
      await save(body);
      return false;
    } catch (error) {
      setIsSaving(false);
      const problems = error instanceof Refusal ? problemsFrom(error.errors) : {};
      const isOfInputs = Object.keys(problems).length > 0;
      setRefused({ values, problems, ...(isOfInputs ? {} : { error }) });
      return isOfInputs;
    }
  }

  /** @type {Refused} */
  const nothing = { problems: {} };
  return { isSaving, refused: refused.values === values ? refused : nothing, trySaving };
}
