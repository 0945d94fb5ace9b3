/**
 * @import { Group, Item } from '../check/bulk-steps.js'
 */
import { t } from '../../ui/language.js';
import { html } from '../../ui/preact.js';
import { differencesOf, personOf } from './row-words.js';
import { ShowMore, useLimit } from './show-more.js';

const SHOWN = /** @type {const} */ (['moved', 'changed', 'canceled', 'deleted', 'gone']);

/**
 * What is other than it is here, each kind with its own switch.
 * @param {object} props
 * @param {readonly Item[]} props.items
 * @param {ReadonlySet<Group>} props.groups those that are switched on
 * @param {(group: Group) => void} props.onSwitch
 */
export function Groups({ items, groups, onSwitch }) {
  return html`${SHOWN.map((group) => {
    const own = items.filter((item) => item.group === group);
    return (
      own.length > 0 &&
      html`<${OneGroup}
        key=${group}
        group=${group}
        items=${own}
        isOn=${groups.has(group)}
        onSwitch=${onSwitch}
      />`
    );
  })}`;
}

/** @param {{ group: typeof SHOWN[number], items: readonly Item[], isOn: boolean, onSwitch: (group: Group) => void }} props */
function OneGroup({ group, items, isOn, onSwitch }) {
  const { limit, more } = useLimit();
  const hint = group === 'deleted' || group === 'gone' ? t.import.groupHints[group] : '';
  return html`<div class="group">
    <${GroupSwitch}
      label=${t.import.groups[group](items.length)}
      isOn=${isOn}
      onSwitch=${() => onSwitch(group)}
    />
    ${hint !== '' && html`<p class="quiet">${hint}</p>`}
    <ul class="differences">
      ${items.slice(0, limit).map(
        (item) =>
          html`<li>
            ${item.checked && html`<span class="quiet">${t.import.lineOf(item.checked.row.line)}</span> `}
            <strong>${personOf(item)}</strong>
            ${differencesOf(item).map((difference) => html`<span>${difference}</span>`)}
          </li>`,
      )}
    </ul>
    <${ShowMore} hidden=${items.length - limit} onMore=${more} />
  </div>`;
}

/** @param {{ label: string, isOn: boolean, onSwitch: () => void }} props */
export function GroupSwitch({ label, isOn, onSwitch }) {
  return html`<h3>
    <label class="switch"><input type="checkbox" checked=${isOn} onChange=${onSwitch} /> ${label}</label>
  </h3>`;
}
