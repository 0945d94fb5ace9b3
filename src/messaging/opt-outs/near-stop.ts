/** Words that are themselves, although a finger could have made them of STOP. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'top shop step stow slop swop sop stoop stomp strop stops estop top atop stoep'.split(' '),
);
const WORD = 'stop';

/** Whether a word is STOP but for one letter too many or too few ("sto", "stope"): nobody means anything else by it. */
export function isNearStop(word: string): boolean {
  if (OTHER_WORDS.has(word) || !/^[a-z]{3,5}$/u.test(word)) return false;
  return isLongerByOne(WORD, word) || isLongerByOne(word, WORD);
}

function isLongerByOne(shorter: string, longer: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}
