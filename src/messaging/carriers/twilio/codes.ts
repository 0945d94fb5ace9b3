import type { AccountTrouble, Refused } from '../carrier.js';

export type Fault = Pick<Refused, 'because'> & { readonly accountTrouble?: AccountTrouble };

const OPTED_OUT = 21610;

/**
 * What Twilio's error codes are about, of all that can stand in an answer to a send or in a status callback. A code that is
 * not here is about the text, and is counted. https://www.twilio.com/docs/api/errors, read in November 2026.
 */
const FAULTS: ReadonlyMap<number, Fault> = new Map<number, Fault>([
  ...codes(
    { because: 'recipient' },
    // No number that can be texted: malformed, a landline, a short code, a premium number, an information service.
    [14101, 21211, 21214, 21217, 21265, 21268, 21401, 21407, 21421, 21604, 21614, 21635],
    // Not from here: blocked by the contact, ourselves, a region that is not switched on, no route.
    [OPTED_OUT, 21216, 21266, 21408, 21612, 30011, 30014],
    // Not reached: switched off, blocked, unknown, a landline or a network that is away.
    [30003, 30004, 30005, 30006],
  ),
  ...codes(
    { because: 'message' },
    [14103, 21602, 21605, 21617, 21618, 21619, 21620, 21623, 21624, 21627, 21658],
    [30007, 30008, 30009, 30010, 30012, 30013, 30019, 30036, 30038, 30039, 30450, 30453, 30454],
  ),
  ...codes(
    { because: 'account', accountTrouble: 'credentials_refused' },
    [10001, 20003, 20004, 20005, 20006, 20008, 20010, 20151, 20403, 20404, 21470, 21471, 21472],
  ),
  ...codes(
    { because: 'account', accountTrouble: 'sender_refused' },
    // The account: suspended, or on trial.
    [14111, 21219, 21607, 21608, 30002],
    // The number that we send from: not ours, not able to text, missing.
    [14102, 14108, 21210, 21212, 21601, 21603, 21606, 21616, 21657, 21659, 21660, 21661],
    // The messaging service that the number belongs to.
    [21701, 21702, 21703, 21704, 21705, 21708, 21709, 21711, 21712, 21713, 21715],
    // What networks want to be registered: 10DLC brands and campaigns, toll-free numbers, sender ids.
    [21717, 21719, 21720, 21729, 30018, 30024, 30032, 30033, 30034, 30035, 30125],
    [30440, 30441, 30442, 30443, 30444, 30445, 30446, 30447, 30448, 30449],
  ),
  ...codes(
    { because: 'pace' },
    // Too many at once, in the queue, or in a day.
    [10004, 14107, 20429, 21611, 30001, 30022, 30023, 30027, 63017, 63018, 63038],
  ),
  // Twilio, or the network behind it, is busy or under repair.
  ...codes({ because: 'connection' }, [20500, 20503, 21730, 30017, 30020, 30021, 30410]),
]);

/** @returns undefined where the code is none that is known */
export function twilioFault(code: number | undefined): Fault | undefined {
  return code === undefined ? undefined : FAULTS.get(code);
}

export function isTwilioOptOut(code: number | undefined): boolean {
  return code === OPTED_OUT;
}

function codes(fault: Fault, ...groups: readonly (readonly number[])[]): [number, Fault][] {
  return groups.flat().map((code) => [code, fault]);
}
