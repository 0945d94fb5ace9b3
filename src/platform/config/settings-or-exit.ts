import type { Environment } from './environment-reader.js';
import { ConfigError } from './environment-reader.js';

/**
 * Reads settings from the process's environment, or ends the process with every bad one named and nothing else said.
 * @param load throws ConfigError where one is bad
 */
export function settingsOrExit<Settings>(load: (environment: Environment) => Settings): Settings {
  try {
    return load(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
