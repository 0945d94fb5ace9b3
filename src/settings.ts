import type { CarrierSettings } from './messaging/carriers/carrier-settings.js';
import { readCarrierSettings } from './messaging/carriers/carrier-settings.js';
import type { Config } from './platform/config/config.js';
import { readConfig } from './platform/config/config.js';
import type { Environment } from './platform/config/environment-reader.js';
import { EnvironmentReader } from './platform/config/environment-reader.js';
import { offeredAnswerProblems } from './reminders/replies/interpret/offered-answers.js';
import { wordingProblems } from './reminders/wording/wording.js';

/** All settings of the service: each module's own, read from one environment. */
export interface Settings {
  readonly config: Config;
  readonly carriers: CarrierSettings;
}

/**
 * Reads all settings, what they say in texts included.
 * @throws ConfigError naming every bad variable at once
 */
export function loadSettings(environment: Environment): Settings {
  const read = new EnvironmentReader(environment);
  const carriers = readCarrierSettings(read);
  const config = readConfig(read, { quietHours: carriers.isSimulated ? 'off' : '21:00-08:00' });
  read.demandNone(wordingProblems(config.wording), offeredAnswerProblems(config.wording));
  return { config, carriers };
}
