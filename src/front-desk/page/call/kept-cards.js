/** @import { FollowUp } from '../api-types.js' */

/**
 * The list as it is by now, with those that have left it while somebody writes a note on them: each stays where it stood. Pure.
 * @param {readonly FollowUp[]} now
 * @param {readonly FollowUp[]} before what was shown last
 * @param {ReadonlySet<string>} written the numbers on whose cards somebody writes
 * @returns {FollowUp[]}
 */
export function withWritten(now, before, written) {
  const shown = [...now];
  for (const [place, card] of before.entries()) {
    const { contact_number: number } = card;
    if (written.has(number) && !now.some((each) => each.contact_number === number))
      shown.splice(Math.min(place, shown.length), 0, card);
  }
  return shown;
}
