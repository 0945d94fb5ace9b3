import type { Group } from './groups.js';
import type { Reader } from './part-answer.js';
import { leavesStanding } from './part-answer.js';
import type { Target } from './parts.js';

/** "3 is a no, Dov has an ear infection": who is named once more, in words that answer nothing, is told of as before. */
export function withoutRepeats(groups: readonly Group[], reader: Reader): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const previous = joined.at(-1);
    const text = [...group.before, ...group.behind].join(' ');
    if (previous && goesOnAbout(group, previous) && leavesStanding(text, 'cancel', reader))
      joined[joined.length - 1] = {
        ...previous,
        target: group.target.count === undefined ? previous.target : { ...previous.target, isPlural: true },
        followers: [
          ...previous.followers,
          { text, isQuestion: false, sentence: group.sentence },
          ...group.followers,
        ],
      };
    else joined.push(group);
  }
  return joined;
}

function goesOnAbout({ target, isQuestion, isOnly }: Group, previous: Group): boolean {
  const isLeft = [target, previous.target].some(({ left }) => left !== undefined);
  return !isQuestion && !isOnly && !isLeft && namesSame(target, previous.exception ?? previous.target);
}

/** "Tuesday yes, the two of them". */
function namesSame({ fits, count }: Target, before: Target): boolean {
  if (fits.size === 0) return count !== undefined && count === before.fits.size;
  return [...fits].every((index) => before.fits.has(index));
}
