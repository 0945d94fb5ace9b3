/** @import { DisplayStatus, Reminder } from '../api-types.js' */
/** @import { IconName } from '../ui/icons.js' */
import { Icon } from '../ui/icons.js';
import { t } from '../ui/language.js';
import { html } from '../ui/preact.js';

/** @typedef {DisplayStatus | 'canceled_by_us' | 'attended' | 'no_show'} ShownState */

/** @type {Record<ShownState, IconName>} */
const ICONS = {
  planned: 'clock',
  reminded: 'sent',
  confirmed: 'confirmed',
  canceled: 'canceled',
  canceled_by_us: 'canceled',
  unclear: 'unclear',
  unreachable: 'unreachable',
  opted_out: 'opted_out',
  expired: 'expired',
  attended: 'arrived',
  no_show: 'missed',
};

/**
 * How an appointment stands: icons and words, so that nobody needs to see the colour. What somebody wrote after their answer stands
 * beside it.
 * @param {{ reminder: Reminder }} props
 */
export function States({ reminder }) {
  const isByPhone = reminder.answered_by === 'staff';
  return html`<span class="states">
    ${statesOf(reminder).map(
      (state) =>
        html`<span key=${state} class="state is-${state}"
          ><${Icon} name=${ICONS[state]} />${t.states[state]}${
            isByPhone &&
            (state === 'confirmed' || state === 'canceled') &&
            html`<span class="unseen"> ${t.day.byPhone}</span><${Icon} name="call" />`
          }</span
        >`,
    )}
  </span>`;
}

/**
 * @param {Reminder} reminder
 * @returns {ShownState[]} the answer first
 */
export function statesOf(reminder) {
  const {
    desk_state: state = 'planned',
    outcome,
    canceled_by: canceledBy,
    will_attend: willAttend,
  } = reminder;
  /** @type {ShownState[]} */
  const beside = state === 'unclear' ? ['unclear'] : [];
  if (outcome !== null) return [outcome, ...beside];
  if (canceledBy !== null) return [canceledBy === 'staff' ? 'canceled_by_us' : 'canceled', ...beside];
  if (willAttend) return ['confirmed', ...beside];
  return [state];
}
