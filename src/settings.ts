import type { Config } from './platform/config/config.js';
import { configOrExit } from './platform/config/config-or-exit.js';
import { offeredAnswerProblems } from './reminders/replies/interpret/offered-answers.js';
import { wordingProblems } from './reminders/wording/wording.js';

/** Reads the settings, what they say in texts included, or ends the process with every bad one named. */
export function settingsOrExit(): Config {
  return configOrExit([({ wording }) => [...wordingProblems(wording), ...offeredAnswerProblems(wording)]]);
}
