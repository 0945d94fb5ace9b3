import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** What a line of the service's log says about a fault: the service then did what it has against it. */
const SIGNS = [
  [/"found":"taken"/, 'unknown, and found at the carrier'],
  [/"found":"absent"/, 'unknown, and not there: sent again'],
  [/"code":"lease"/, 'not sent: its lease was over'],
  [/"code":"late"/, 'not sent: its appointment had passed'],
  [/What is due is looked for at the carrier/, 'overdue, and looked for'],
  [/Sending pauses for/, 'sending paused'],
  [/outcomes? could not be recorded, trying again/, 'outcomes recorded late'],
] as const satisfies readonly (readonly [RegExp, string])[];

export type Sign = (typeof SIGNS)[number][1];

/** Counts the signs in these files, line by line: a full run writes hundreds of megabytes. */
export async function countNoticed(files: readonly string[]): Promise<Map<Sign, number>> {
  const counts = new Map<Sign, number>();
  for (const file of files)
    for await (const line of createInterface({ input: createReadStream(file) })) {
      const what = SIGNS.find(([sign]) => sign.test(line))?.[1];
      if (what) counts.set(what, (counts.get(what) ?? 0) + 1);
    }
  return counts;
}
