/** @import { Reminder } from '../api-types.js' */
/** @import { Choice } from './appointment-list.js' */
import { keepChosen } from '../many/chosen.js';
import { instant, shownZone, wallIn } from '../time/times.js';
import { t } from '../ui/language.js';
import { html, useState } from '../ui/preact.js';
import { goTo } from '../ui/router.js';

const NOON = 12;
const PARTS = /** @type {const} */ (['morning', 'afternoon']);
/** @typedef {typeof PARTS[number]} PartOfDay */

/**
 * Chooses all of a doctor, or of an afternoon, or both at once; and what is to be done with those that are chosen.
 * @param {object} props
 * @param {string} props.day
 * @param {Reminder[]} props.reminders
 * @param {Choice & { chooseAll: (ids: string[]) => void }} props.choice
 * @param {() => void} props.onEnd
 */
export function ChooseMany({ day, reminders, choice, onEnd }) {
  const [who, setWho] = useState(/** @type {string | undefined} */ (undefined));
  const [part, setPart] = useState(/** @type {PartOfDay | undefined} */ (undefined));
  const offered = reminders.filter(choice.isOffered);
  const people = [...new Set(offered.flatMap(({ participant }) => participant ?? []))].sort((a, b) =>
    a.localeCompare(b),
  );
  const count = choice.ids.size;

  /**
   * @param {string | undefined} nextWho
   * @param {PartOfDay | undefined} nextPart
   */
  function chooseBy(nextWho, nextPart) {
    setWho(nextWho);
    setPart(nextPart);
    const meant = offered.filter(
      (reminder) =>
        (nextWho !== undefined || nextPart !== undefined) &&
        (nextWho === undefined || reminder.participant === nextWho) &&
        (nextPart === undefined || partOf(reminder) === nextPart),
    );
    choice.chooseAll(meant.map(({ reminder_id: id }) => id));
  }

  /** @param {'cancel-many' | 'move-many'} view */
  function goOn(view) {
    keepChosen(
      day,
      reminders.filter(({ reminder_id: id }) => choice.ids.has(id)),
    );
    goTo(view, day);
  }

  /**
   * @param {string} words
   * @param {boolean} isOn
   * @param {() => void} toggle
   */
  const chip = (words, isOn, toggle) =>
    html`<button type="button" aria-pressed=${isOn ? 'true' : 'false'} onClick=${toggle}>${words}</button>`;

  return html`<div class="choose-many card" role="group" aria-label=${t.many.start}>
    <div class="filters" role="group" aria-label=${t.many.chooseBy}>
      ${chip(t.many.all, count > 0 && count === offered.length, () => {
        const isAll = count === offered.length;
        setWho(undefined);
        setPart(undefined);
        choice.chooseAll(isAll ? [] : offered.map(({ reminder_id: id }) => id));
      })}
      ${PARTS.map((each) => chip(t.many[each], part === each, () => chooseBy(who, part === each ? undefined : each)))}
      ${people.map((name) => chip(name, who === name, () => chooseBy(who === name ? undefined : name, part)))}
    </div>
    <div class="actions">
      <p role="status">${t.many.chosen(count)}</p>
      <button type="button" class="danger" disabled=${count === 0} onClick=${() => goOn('cancel-many')}>
        ${t.many.cancel}
      </button>
      <button type="button" disabled=${count === 0} onClick=${() => goOn('move-many')}>${t.many.move}</button>
      <button type="button" class="bare" onClick=${onEnd}>${t.many.end}</button>
    </div>
  </div>`;
}

/** @param {Reminder} reminder @returns {PartOfDay} */
function partOf({ appt_sys_dt, time_zone }) {
  return wallIn(instant(appt_sys_dt), shownZone(time_zone)).getUTCHours() < NOON ? 'morning' : 'afternoon';
}
