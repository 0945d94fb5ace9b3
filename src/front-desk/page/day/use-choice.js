/** @import { Reminder } from '../api-types.js' */
/** @import { Choice } from './appointment-list.js' */
import { instant } from '../time/times.js';
import { useRef, useState } from '../ui/preact.js';

/** As many as the service changes at once. */
export const MAX_CHOSEN = 1000;

/**
 * @param {Reminder[]} reminders those that are shown
 * @returns {Choice & { chooseAll: (ids: string[]) => void }} what has gone from the list is not chosen any more
 */
export function useChoice(reminders) {
  const [ids, setIds] = useState(/** @type {ReadonlySet<string>} */ (new Set()));
  const last = useRef(/** @type {string | undefined} */ (undefined));
  const offered = reminders.filter(isOffered).map(({ reminder_id: id }) => id);

  /**
   * @param {string} id
   * @param {boolean} isChosen
   * @param {boolean} isRange
   */
  function onChoose(id, isChosen, isRange) {
    const [from, to] = [offered.indexOf(last.current ?? id), offered.indexOf(id)].sort((a, b) => a - b);
    const meant =
      isRange && from !== undefined && from >= 0 && to !== undefined ? offered.slice(from, to + 1) : [id];
    last.current = id;
    const next = new Set(ids);
    for (const each of meant) {
      if (isChosen) next.add(each);
      else next.delete(each);
    }
    setIds(next);
  }

  return {
    ids: new Set(offered.filter((id) => ids.has(id))),
    isOffered,
    onChoose,
    chooseAll: (all) => setIds(new Set(all)),
  };
}

/** What has passed or is canceled stays as it is. @param {Reminder} reminder */
function isOffered({ appt_sys_dt, canceled_by: canceledBy }) {
  return canceledBy === null && instant(appt_sys_dt) > new Date();
}
