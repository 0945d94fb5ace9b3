import type { Config, ConfigCheck } from './config.js';
import { loadConfig } from './config.js';
import { ConfigError } from './environment-reader.js';

/** Reads the settings from the process's environment, or ends the process with every bad one named and nothing else said. */
export function configOrExit(checks: readonly ConfigCheck[] = []): Config {
  try {
    return loadConfig(process.env, checks);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
