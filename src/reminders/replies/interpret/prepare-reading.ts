import { makeAhead } from '../../../platform/made-once.js';
import { Turns } from '../../../platform/turns.js';
import { readChoices } from './choices/choices.js';
import { readReply } from './reply-intent.js';
import { ownWords } from './text/own-words.js';

/** Each expression is translated when it is first used, for texts with and without emoji by itself, and once more when it is used again. */
const EXAMPLES = ['yes', 'no', 'sí 👍', 'no 👎', 'perhaps'];

/**
 * Makes ahead what every reading of a text needs, and lets others have their turn: it takes some five hundred milliseconds, in
 * which whoever answers first would hold up everybody.
 * @param end from then on nothing more is made: whoever still comes is to be heard at once, before the port closes
 */
export async function prepareReading(end: AbortSignal): Promise<void> {
  await makeAhead(end);
  const turns = new Turns();
  for (const example of EXAMPLES)
    for (const read of [ownWords, readReply, (text: string) => readChoices(text, 2)]) {
      await turns.next();
      if (end.aborted) return;
      read(example);
    }
}
