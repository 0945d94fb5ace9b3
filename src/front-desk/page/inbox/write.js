import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html, useRef, useState } from '../ui/preact.js';
import { draftOf, keepDraft } from './drafts.js';
import { QuickAnswers } from './quick-answers.js';
import { countSegments, toPlainCharacters } from './segments.js';
import { MAX_SEGMENTS, problemOf, send } from './send.js';

/**
 * Where a text to somebody is written. What was typed stays, whatever comes in.
 * @param {{ digits: string, language: string | null, upTo: () => string | undefined, onSent: () => void }} props
 *   language of the texts that they get; upTo the last text that was seen
 */
export function Write({ digits, language, upTo, onSent }) {
  const [text, setText] = useState(() => draftOf(digits).text);
  const [problem, setProblem] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  /** @type {{ current: HTMLTextAreaElement | null }} */
  const box = useRef(null);
  const { segments, characters } = sizeOf(text);
  const isTooLong = segments > MAX_SEGMENTS;

  /** @param {string} typed */
  function type(typed) {
    keepDraft(digits, typed);
    setText(typed);
    setProblem('');
  }

  /** @param {string} words */
  function insert(words) {
    const place = box.current;
    if (!place) return;
    const before = text.slice(0, place.selectionStart);
    const gap = before === '' || /\s$/.test(before) ? '' : ' ';
    type(`${before}${gap}${words}${text.slice(place.selectionEnd)}`);
    place.focus();
  }

  /** @param {Event} [event] */
  async function submit(event) {
    event?.preventDefault();
    if (isBusy || isTooLong) return;
    if (text.trim() === '') return box.current?.focus();
    setIsBusy(true);
    setProblem('');
    try {
      await send(digits, draftOf(digits), upTo());
      // Whoever has gone on typing meanwhile keeps that.
      if (draftOf(digits).text === text) type('');
      onSent();
    } catch (error) {
      setProblem(problemOf(error));
    }
    setIsBusy(false);
    box.current?.focus();
  }

  /** @param {KeyboardEvent} event */
  function byKey(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
  }

  const wrong = isTooLong ? t.inbox.tooLong(MAX_SEGMENTS) : problem;
  return html`<form class="write" onSubmit=${submit} novalidate>
    <${QuickAnswers} language=${language} text=${text} onChoose=${insert} />
    <label class="unseen" for="write">${t.inbox.write}</label>
    <textarea
      id="write"
      ref=${box}
      rows="3"
      dir="auto"
      placeholder=${t.inbox.write}
      value=${text}
      aria-invalid=${wrong === '' ? 'false' : 'true'}
      aria-describedby="write-size write-problem"
      onInput=${(/** @type {Event & { currentTarget: HTMLTextAreaElement }} */ { currentTarget }) => type(currentTarget.value)}
      onKeyDown=${byKey}
    ></textarea>
    <p id="write-problem" class="problem" role="alert">${wrong}</p>
    <div class="write-end">
      <p id="write-size" class="quiet">
        ${text.trim() === '' ? t.inbox.sendKey : t.inbox.size(characters, segments)}
      </p>
      <button type="submit" class="primary" aria-disabled=${isBusy || isTooLong ? 'true' : 'false'}>
        <${Icon} name="sent" />${isBusy ? t.inbox.sending : t.inbox.send}
      </button>
    </div>
  </form>`;
}

/**
 * Of the text as the service will send it.
 * @param {string} text
 */
function sizeOf(text) {
  const sent = toPlainCharacters(text.replace(/\r\n?/g, '\n').trim());
  return { segments: countSegments(sent).segments, characters: [...sent].length };
}
