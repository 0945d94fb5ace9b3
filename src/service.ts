import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './app.js';
import type { Config } from './config/config.js';
import { loadConfig } from './config/config.js';
import { ConfigError } from './config/environment-reader.js';
import { measureReminders } from './reminders/wording/wording-report.js';
import { wordingProblems } from './reminders/wording/wording.js';

/** Reads the settings, or ends the process with every bad one named. */
function settings(): Config {
  try {
    return loadConfig(process.env, [({ wording }) => wordingProblems(wording)]);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

const IDLE_CONNECTIONS_END_MS = 2_000;

/** The first signal ends what is under way and then the process; a second one ends it at once. */
function endOnSignals(app: NestFastifyApplication): void {
  let ending = false;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (ending) process.exit(1);
    ending = true;
    // Browsers hold connections open that they never use: those must not keep the process alive.
    setInterval(() => app.getHttpServer().closeAllConnections(), IDLE_CONNECTIONS_END_MS).unref();
    Logger.log({ msg: `${signal}: finishing what is under way` }, 'Main');
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal));
}

function announce({ carriers, wording }: Config, url: string): void {
  Logger.log({ msg: `API              ${url}/reminder` }, 'Main');
  Logger.log({ msg: `Swagger UI       ${url}/docs` }, 'Main');
  if (carriers.inUse[0] === 'simulator') Logger.log({ msg: `Simulated phone  ${url}/simulator` }, 'Main');
  for (const { language, text, segments, encoding } of measureReminders(wording)) {
    Logger.log(
      { msg: 'A reminder reads so, and is billed as so many segments', language, text, segments, encoding },
      'Main',
    );
  }
}

/** Runs the service until a signal ends it; bad settings end the process with every one of them named. */
export async function run(): Promise<void> {
  const config = settings();
  const app = await createApp(config);
  endOnSignals(app);
  await app.listen(config.port, config.host);
  announce(config, (await app.getUrl()).replace('[::1]', '127.0.0.1'));
}
