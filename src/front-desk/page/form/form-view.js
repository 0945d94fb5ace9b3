/**
 * @import { FormValues } from './appointment-form.js'
 * @import { FormOf } from './use-form.js'
 */
import { deskCountry } from '../service/desk-country.js';
import { Trouble } from '../service/problem.js';
import { mayChange } from '../service/session.js';
import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';
import { AppointmentFields } from './appointment-fields.js';
import { OtherAppointments } from './other-appointments.js';
import { useSuggestions } from './suggestions.js';
import { TextPreview } from './text-preview.js';
import { useForm } from './use-form.js';

/**
 * A form for an appointment with the texts that it makes, kept up to date while it is being filled in.
 * @param {object} props
 * @param {FormOf} props.of
 * @param {string} props.saveWords
 * @param {string} props.back where a reader who thinks better of it goes
 * @param {string} props.backWords
 * @param {(values: FormValues) => any} [props.note] stands above the buttons
 * @param {string} [props.own] the id of the appointment, where it exists
 */
export function FormView({ of, saveWords, back, backWords, note, own }) {
  const { form, submit, values, problems, preview, said, error, isSaving, fill, leave } = useForm(of);
  const suggestions = useSuggestions();
  return html`<form class="appointment-form" ref=${form} onSubmit=${submit} novalidate>
    <div class="card fields">
      <${AppointmentFields}
        values=${values}
        problems=${problems}
        country=${deskCountry().country}
        readNumber=${said?.messages?.[0]?.contact_number}
        suggestions=${suggestions}
        onFill=${fill}
        onLeave=${leave}
      />
    </div>
    <${TextPreview} preview=${preview} timeZone=${values.timeZone} />
    <div class="form-end">
      ${note?.(values)}
      <${OtherAppointments} values=${values} own=${own} />
      <${Trouble} error=${error} />
      <${Buttons} isSaving=${isSaving} saveWords=${saveWords} back=${back} backWords=${backWords} />
    </div>
  </form>`;
}

/** @param {{ isSaving: boolean, saveWords: string, back: string, backWords: string }} props */
function Buttons({ isSaving, saveWords, back, backWords }) {
  return html`
    ${!mayChange() && html`<p class="quiet">${t.shell.readOnly}</p>`}
    <div class="beside">
      <button type="submit" class="primary" aria-disabled=${isSaving || !mayChange() ? 'true' : 'false'}>
        ${isSaving ? t.new.saving : saveWords}
      </button>
      <a class="button" href=${back}>${backWords}</a>
    </div>
  `;
}
