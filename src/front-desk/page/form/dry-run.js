/**
 * @import { DryRun, Message } from '../api-types.js'
 * @import { InputProblems } from './appointment-form.js'
 * @import { Preview } from './text-preview.js'
 */
import { Refusal } from '../service/api.js';
import { useEffect, useState } from '../ui/preact.js';
import { problemsFrom } from './appointment-form.js';

/** So long after the last key the service is asked: a word is not a request for each of its letters. */
const SOON_MS = 300;

/**
 * What the service says of a form as it is being filled in.
 * @param {Record<string, unknown> | undefined} body undefined while it is not complete
 * @param {(body: Record<string, unknown>, signal: AbortSignal) => Promise<DryRun>} ask
 * @returns {{ preview: Preview, problems: InputProblems }}
 */
export function useDryRun(body, ask) {
  const [answer, setAnswer] = useState(
    /** @type {{ of?: string, messages?: Message[], failure?: unknown, problems: InputProblems }} */ ({
      problems: {},
    }),
  );
  const key = body && JSON.stringify(body);
  useEffect(() => {
    if (body === undefined) return setAnswer({ problems: {} });
    const ended = new AbortController();
    const timer = setTimeout(() => {
      ask(body, ended.signal).then(
        ({ messages }) => setAnswer({ of: key, messages, problems: {} }),
        (error) => {
          if (ended.signal.aborted) return;
          const problems = error instanceof Refusal ? problemsFrom(error.errors) : {};
          const isOfInputs = Object.keys(problems).length > 0;
          setAnswer({ of: key, problems, ...(isOfInputs ? {} : { failure: error }) });
        },
      );
    }, SOON_MS);
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [key]);
  const { messages, failure, problems, of } = answer;
  return { preview: { messages, failure, isAsking: key !== undefined && of !== key }, problems };
}
